import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  htmlLimitedBots: /.*/,
  outputFileTracingRoot: root,
  turbopack: { root },
  env: { TWIN_PARAGRAPHS: process.env.TWIN_PARAGRAPHS ?? '{}', TWIN_ANSWER: process.env.TWIN_ANSWER ?? '1' },
};
