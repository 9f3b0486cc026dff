import type { NextConfig } from 'next';
import { buildEnvironment } from './lib/delivery/buildEnvironment';
import { readSettings } from './lib/settings/readSettings';

export default async function config(): Promise<NextConfig> {
  return {
    // A second build beside the first, for tests and comparisons.
    distDir: process.env.BUILD_DIR || '.next',
    env: await buildEnvironment(readSettings(process.env)),
    experimental: { globalNotFound: true },
    poweredByHeader: false,
    reactStrictMode: true,
  };
}
