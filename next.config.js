/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // There are no pictures to scale.
  images: { unoptimized: true },
  // It starts its threads from files of its own.
  serverExternalPackages: ['tinypool'],
  // Titles belong in the head of the page, also where it is rendered for one request.
  htmlLimitedBots: /.*/,
  experimental: {
    // server/problem-of.ts refuses longer ones.
    serverActions: { bodySizeLimit: '2mb' },
  },
};
