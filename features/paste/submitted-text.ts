import { decodeText } from '@/diagnosis/reader/decode';
import { mostBodyBytes, pasteProblem, withPlainLineEnds } from '@/diagnosis/reader/size';
import type { PasteError, PasteState } from './state';

const boxOf = (form: FormData) => withPlainLineEnds(String(form.get('paste') ?? ''));

/** The chosen file; browsers send an empty one without a name if there is none. */
export function fileOf(form: FormData): File | undefined {
  const file = form.get('file');
  return file instanceof File && (file.size > 0 || file.name !== '') ? file : undefined;
}

/** The text of box and file combined, or what is wrong with it. Runs in the browser and on the server. */
export async function submittedText(form: FormData): Promise<{ readonly text: string } | { readonly error: PasteError }> {
  const box = boxOf(form);
  const file = fileOf(form);
  const inBox = pasteProblem(box);
  if (!file || inBox === 'too-large') return inBox ? { error: inBox } : { text: box };
  if (file.size > mostBodyBytes) return { error: 'file-too-large' };
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (typeof decoded === 'string') return { error: `file-${decoded}` };
  const own = withPlainLineEnds(decoded.text);
  const text = inBox === 'empty' ? own : `${box}\n\n${own}`;
  const problem = pasteProblem(own) ?? pasteProblem(text);
  return problem ? { error: `file-${problem}` } : { text };
}

/** The form state after an error. An unrecognised text is the file's error if the box is empty. */
export function stateAfter({ attempt }: PasteState, form: FormData, error: PasteError): PasteState {
  const text = boxOf(form);
  const file = fileOf(form) !== undefined;
  const isOfFile = file && text.trim() === '' && (error === 'not-dsregcmd' || error === 'command');
  return { error: isOfFile ? 'file-not-dsregcmd' : error, text, file, attempt: Number(attempt) + 1 };
}
