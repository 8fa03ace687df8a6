import { Paragraphs } from '../../paragraphs';

/** @param {{ params: Promise<{ name: string }>, searchParams: Promise<Record<string, string>> }} props */
export default async function Page({ params, searchParams }) {
  await searchParams;
  return <Paragraphs name={(await params).name} />;
}
