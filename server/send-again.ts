import { type NextRequest, NextResponse } from 'next/server';
import { hostOf } from './origin';

/** What belongs to one connection or one body, and what the new request says itself. */
const ofOneRequest = ['connection', 'content-length', 'content-type', 'expect', 'keep-alive', 'transfer-encoding', 'upgrade'];

/** Marks a form that was sent again; nobody outside knows the word. */
const mark = { name: 'x-sent-again', word: crypto.randomUUID() };

/** Whether a form was sent again already: once is enough, and more could go on without end. */
export const wasSentAgain = (headers: Headers): boolean => headers.get(mark.name) === mark.word;

/** Where this copy listens, as the framework's server says it. */
const ownOrigin = () => process.env.__NEXT_PRIVATE_ORIGIN ?? `http://127.0.0.1:${process.env.PORT ?? 3000}`;

/** Sends a form to this copy in place of the one that came, and gives its answer as it is; 502 where this copy is stopping, so that another one is asked. */
export async function sentAgain(request: NextRequest, form: FormData): Promise<NextResponse> {
  const headers = new Headers(request.headers);
  for (const name of ofOneRequest) headers.delete(name);
  headers.set(mark.name, mark.word);
  headers.set('accept-encoding', 'identity');
  headers.set('x-forwarded-host', hostOf(headers));
  const { pathname, search } = request.nextUrl;
  const asked = fetch(new URL(pathname + search, ownOrigin()), { method: 'POST', headers, body: form, redirect: 'manual' });
  const answer = await asked.catch(() => undefined);
  if (!answer) return new NextResponse(null, { status: 502 });
  const response = new NextResponse(answer.body, answer);
  const location = answer.headers.get('location');
  if (location) response.headers.set('location', new URL(location, request.url).href);
  return response;
}
