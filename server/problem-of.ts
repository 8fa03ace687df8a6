import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { mostBodyBytes } from '@/diagnosis/reader/size';
import { hasTooMuch, isFormPage, isKnownPage } from './known-pages';
import { hostOf } from './origin';
import type { Problem } from './problems';

/** The path of a request target, as it was sent. */
export const pathOf = (target: string): string => target.split(/[?#]/, 1).join();

/** Whether the framework can read a path: it fails at any other. */
export function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path).startsWith('/');
  } catch {
    return false;
  }
}

/** Why a request for a page is refused; undefined where it goes on to the framework. docs/headers.md lists each case. */
export function problemOf({ method = '', url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): Problem | undefined {
  const path = pathOf(url);
  if (!isReadable(path) || hasTooMuch(url)) return 'bad-address';
  if (!isKnownPage(path)) return 'not-found';
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST' || !isFormPage(path)) return 'no-form-here';
  if (!isOurOrigin(headers)) return 'foreign-form';
  const length = headers['content-length'];
  if (length === undefined) return 'no-length';
  if (Number(length) > mostBodyBytes) return 'too-large';
  return isForm(headers['content-type'] ?? '') ? undefined : 'bad-form';
}

/** A form without an origin comes from no page of another site: browsers name theirs. */
function isOurOrigin(headers: IncomingHttpHeaders) {
  const { origin } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === hostOf(headers));
}

/** A form is read as multipart; a boundary is what its parts are told apart by. */
function isForm(contentType: string) {
  const [type, ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  return type === 'multipart/form-data' && parameters.some((part) => /^boundary=./.test(part));
}
