import type { ServerResponse } from 'node:http';

/**
 * Holds back an error that the framework answers a form with, such as one for an action that this build does not have: `instead` is called
 * in its place, before anything was sent. Every other response passes.
 */
export function holdErrors(response: ServerResponse, instead: () => void): void {
  const { writeHead, write, end } = response;
  let isHeld = false;
  const hold = () => {
    isHeld ||= !response.headersSent && response.statusCode >= 400;
    return isHeld;
  };
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    [response.statusCode] = args;
    return hold() ? response : writeHead.apply(response, args);
  }) as typeof writeHead;
  response.write = ((...args: Parameters<typeof write>) => hold() || write.apply(response, args)) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    if (!hold()) return end.apply(response, args);
    // What compresses has put itself before these: it is not asked any more.
    Object.assign(response, { writeHead, write, end });
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    instead();
    return response;
  }) as typeof end;
}
