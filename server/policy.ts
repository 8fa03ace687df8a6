/**
 * The Content-Security-Policy of a page. `scripts`: the hashes of a prerendered page's inline scripts, or the nonce of a dynamic page;
 * `frames`: the origins that may show the portal in a frame; `styles`: what else may style a page.
 */
export function contentSecurityPolicy(scripts: readonly string[], frames: readonly string[] = [], styles: readonly string[] = []): string {
  return [
    // Deny whatever no line below allows.
    "default-src 'none'",
    // Our own files, and the framework's inline scripts by hash or nonce; never 'unsafe-inline'.
    `script-src ${["'self'", ...scripts].join(' ')}`,
    // Our style sheet; no style attributes, so injected markup cannot imitate our pages.
    `style-src ${["'self'", ...styles].join(' ')}`,
    // The icon.
    "img-src 'self'",
    // Server actions called by script.
    "connect-src 'self'",
    // Forms post only to us, so a paste cannot be diverted.
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    // Framing is allowed to us, and to the origins in the site configuration.
    `frame-ancestors ${["'self'", ...frames].join(' ')}`,
  ].join('; ');
}

/** Headers of every page; docs/headers.md gives the reasons. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  // Not no-referrer: with it browsers send "Origin: null" with a plain form, which the framework refuses.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
