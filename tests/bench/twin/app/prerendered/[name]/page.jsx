import { counts, Paragraphs } from '../../paragraphs';

export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(counts).map((name) => ({ name }));

/** @param {{ params: Promise<{ name: string }> }} props */
export default async function Page({ params }) {
  return <Paragraphs name={(await params).name} />;
}
