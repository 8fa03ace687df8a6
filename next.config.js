/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // `npm run types` checks them, once instead of in each build.
  typescript: { ignoreBuildErrors: true },
  // There are no images to optimise.
  images: { unoptimized: true },
  // It starts its threads from its own files, so it cannot be bundled.
  serverExternalPackages: ['tinypool'],
  // Put the title in <head> for everybody, even on dynamic pages, which would stream it into <body>.
  htmlLimitedBots: /.*/,
  experimental: {
    // server/problem-of.ts refuses longer bodies.
    serverActions: { bodySizeLimit: '2mb' },
  },
};
