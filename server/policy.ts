/**
 * The Content-Security-Policy of a page. Nothing may run or load but what is named here; no other origin is asked for
 * anything. `scripts`: the hashes of a prerendered page's inline scripts, or the nonce of a page rendered for one request;
 * `frames`: the origins that may show the portal in a frame.
 */
export function contentSecurityPolicy(scripts: readonly string[], frames: readonly string[] = []): string {
  return [
    // Everything that no line below allows is refused.
    "default-src 'none'",
    // Our own files, and the few inline scripts of the framework that are named; never 'unsafe-inline'.
    `script-src ${["'self'", ...scripts].join(' ')}`,
    // The style sheet; no style attributes, so injected markup cannot dress up as ours.
    "style-src 'self'",
    // The icon.
    "img-src 'self'",
    // Server actions with script.
    "connect-src 'self'",
    // Forms go to ourselves only, so a paste cannot be led elsewhere.
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    // Who may show the portal in a frame: ourselves, and whom the organisation's settings name.
    `frame-ancestors ${["'self'", ...frames].join(' ')}`,
  ].join('; ');
}

/** Headers of every page, whatever it holds; docs/headers.md says why. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  // Not no-referrer: with it browsers send "Origin: null" with a plain form, which the framework refuses.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
