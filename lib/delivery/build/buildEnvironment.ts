import { join } from 'node:path';
import type { Settings } from '@/lib/settings/readSettings';
import { contentRoot, contentSource } from '@/lib/source/contentRoot';
import { buildAnalytics } from './buildAnalytics';
import { buildIslands } from './buildIslands';
import { fontStyle } from './fontStyle';
import { buildChoiceDates, buildEarlyScript } from './inlineScripts';
import { siteCharacters } from './siteCharacters';
import { subsetInter, wholeInter } from './subsetInter';

/**
 * What the build writes into the pages, for next.config.ts to hand to them as `process.env`. All of it is made from the
 * settings and the content of the build.
 */
export async function buildEnvironment({ analytics }: Settings) {
  const script = buildAnalytics(analytics);
  const folders = [join(contentSource(contentRoot()), 'content'), join(process.cwd(), 'locales')];
  const { WRITING = '', LEAN } = process.env;
  // Otherwise Next hydrates the whole page, its islands too.
  const hasIslands = WRITING === 'desk' || (WRITING === '' && LEAN !== '0');
  // What is written next may have any character.
  const font = WRITING ? wholeInter() : await subsetInter(siteCharacters(folders));
  const fontAddress = `/font/${font.name}`;
  return {
    WRITING,
    ANALYTICS_PROVIDER_BUILT: analytics.provider,
    /** Both '' without analytics: there is then no script to fetch. */
    ANALYTICS_SCRIPT_NAME: script?.name ?? '',
    ANALYTICS_SCRIPT_CODE: script?.code ?? '',
    EARLY_SCRIPT: buildEarlyScript({
      analyticsAddress: script ? `/script/${script.name}` : '',
      islandsAddress: hasIslands ? buildIslands().address : '',
    }),
    CHOICE_DATES_SCRIPT: buildChoiceDates(),
    FONT_ADDRESS: fontAddress,
    /** For a `<style>` in the head of every page, before the other style. */
    FONT_STYLE: fontStyle(fontAddress),
    FONT_BASE64: font.bytes.toString('base64'),
  };
}
