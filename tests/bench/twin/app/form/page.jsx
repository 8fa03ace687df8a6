import { Form } from './form';

/** @param {{ searchParams: Promise<Record<string, string>> }} props */
export default async function Page({ searchParams }) {
  await searchParams;
  return <Form />;
}
