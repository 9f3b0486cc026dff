/** What Next's routes expect to find in Node, to be loaded before them. Next keeps it for adapters. */
export const nodeSetup = 'next/dist/build/adapter/setup-node-env.external.js';
