import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { mostBodyBytes } from '@/diagnosis/reader/size';
import { hasTooManyParameters, isFormPage, isKnownPage } from './known-pages';
import { hostOf } from './origin';
import type { Problem } from './problems';

/** The path of a request target, not decoded. */
export const pathOf = (target: string): string => target.split(/[?#]/, 1).join();

/** Whether the framework can decode a path; it fails on any other. */
export function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path).startsWith('/');
  } catch {
    return false;
  }
}

/** Why a page request is refused; undefined if the framework may handle it. docs/headers.md lists each case. */
export function problemOf({ method = '', url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): Problem | undefined {
  const path = pathOf(url);
  if (!isReadable(path) || hasTooManyParameters(url)) return 'bad-address';
  if (!isKnownPage(path)) return 'not-found';
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST' || !isFormPage(path)) return 'no-form-here';
  if (!isOurOrigin(headers)) return 'foreign-form';
  const length = headers['content-length'];
  if (length === undefined) return 'no-length';
  if (Number(length) > mostBodyBytes) return 'too-large';
  return isForm(headers['content-type'] ?? '') ? undefined : 'bad-form';
}

/** Browsers always send an Origin with a cross-site form, so a form without one is not from another site. */
function isOurOrigin(headers: IncomingHttpHeaders) {
  const { origin } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === hostOf(headers));
}

/** The framework reads forms as multipart only, and fails without a boundary. */
function isForm(contentType: string) {
  const [type, ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  return type === 'multipart/form-data' && parameters.some((part) => /^boundary=./.test(part));
}
