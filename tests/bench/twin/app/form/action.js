'use server';

import { redirect } from 'next/navigation';

/** @param {unknown} _state @param {FormData} form */
export async function send(_state, form) {
  redirect(`/dynamic/form?length=${String(form.get('paste')).length}`);
}
