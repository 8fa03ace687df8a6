/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // A folder that runs by itself: what is tested is what is installed.
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  // There are no pictures to scale, so what scales them is not shipped: neither for a route nor for the server, which `/*` does not match.
  images: { unoptimized: true },
  outputFileTracingExcludes: { '**': ['node_modules/sharp/**', 'node_modules/@img/**'] },
  // It starts its threads from files of its own.
  serverExternalPackages: ['tinypool'],
  // What of the site configuration is built in: a copy compares it with the file at start.
  env: { SITE_BUILT: process.env.SITE_BUILT ?? '{}' },
  // Titles belong in the head of the page, also where it is rendered for one request.
  htmlLimitedBots: /.*/,
  experimental: {
    // Checked by proxy.ts first; this is the stop for what arrives without a Content-Length.
    serverActions: { bodySizeLimit: '2mb' },
  },
};
