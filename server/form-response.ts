import type { ServerResponse } from 'node:http';

/**
 * Replaces an error response to a form, such as for an action that this build does not have: `instead` is called before anything is sent.
 * Other responses pass unchanged.
 */
export function replaceErrors(response: ServerResponse, instead: () => void): void {
  const { writeHead, write, end } = response;
  let isReplaced = false;
  const replaces = () => {
    isReplaced ||= !response.headersSent && response.statusCode >= 400;
    return isReplaced;
  };
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    [response.statusCode] = args;
    return replaces() ? response : writeHead.apply(response, args);
  }) as typeof writeHead;
  response.write = ((...args: Parameters<typeof write>) => replaces() || write.apply(response, args)) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    if (!replaces()) return end.apply(response, args);
    // Compression has wrapped these methods: restore them, so that it does not touch our page.
    Object.assign(response, { writeHead, write, end });
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    instead();
    return response;
  }) as typeof end;
}
