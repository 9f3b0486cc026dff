import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildSync, transformSync } from 'esbuild';
import { consentFormTexts } from '@/lib/consent/consentFormTexts';
import { inEveryLanguage, type Locale } from '@/lib/i18n/locales';
import { listenTexts } from '@/lib/listen/listenTexts';
import { searchFieldTexts } from '@/lib/search/searchFieldTexts';
import { readingTexts } from '@/lib/statistics/reading/readingTexts';
import { islandStyle } from './islandStyle';

/** By the name of the island (components/hydration/islands.ts). */
const textsOf = (locale: Locale) => ({
  ChartReader: readingTexts(locale),
  ConsentForm: consentFormTexts(locale),
  Listen: listenTexts(locale),
  SearchField: searchFieldTexts(locale),
});

/**
 * The script of all islands (components/hydration/hydrate.tsx), for pages that come without Next's, with their style and their texts. One file:
 * the islands together are a tenth of React, which each of them needs. The name tells the content, so that it can be kept for ever.
 */
export function buildIslands(): { address: string; code: string } {
  const { outputFiles } = buildSync({
    absWorkingDir: process.cwd(),
    entryPoints: [join(process.cwd(), 'components/hydration/hydrate.tsx')],
    outdir: process.cwd(),
    tsconfigRaw: {},
    jsx: 'automatic',
    alias: { '@': process.cwd() },
    define: {
      'process.env.NODE_ENV': '"production"',
      ISLANDS_TEXTS: JSON.stringify(inEveryLanguage((_, locale) => textsOf(locale))),
    },
    bundle: true,
    // Names of classes stay long: pages have the short ones.
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2020',
    write: false,
  });
  const textOf = (end: string) =>
    outputFiles
      .filter(({ path }) => path.endsWith(end))
      .map(({ text }) => text)
      .join('');
  const { code } = transformSync(textOf('.js'), {
    define: { ISLANDS_STYLE: JSON.stringify(islandStyle(textOf('.css'))) },
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2020',
  });
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
  return { address: `/islands/${hash}.js`, code };
}
