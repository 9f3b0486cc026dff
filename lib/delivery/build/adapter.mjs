import { tsImport } from 'tsx/esm/api';

/**
 * Next calls this when it has built the site (`adapterPath` in next.config.ts). Next reads JavaScript only, so this is the
 * door to lib/delivery/build/finishBuild.ts.
 * @type {import('next').NextAdapter}
 */
const adapter = {
  name: 'lib/delivery',
  async onBuildComplete(build) {
    /** @type {typeof import('./finishBuild')} */
    const { finishBuild } = await tsImport('./finishBuild.ts', import.meta.url);
    await finishBuild(build);
  },
};

export default adapter;
