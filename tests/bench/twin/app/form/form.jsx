'use client';

import { useActionState } from 'react';
import { send } from './action';

export function Form() {
  const [, action] = useActionState(send, null);
  return (
    <form action={action}>
      <textarea name="paste" />
      <button type="submit">Send</button>
    </form>
  );
}
