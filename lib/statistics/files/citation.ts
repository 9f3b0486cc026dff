import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { absoluteAddress } from '@/lib/statistics/series/absoluteAddress';
import { type Series, seriesAddress } from '@/lib/statistics/series/Series';

/** How to refer to a series in a Swedish text: what, when, whose figures, and where they were read. */
export function citation({ id, title, period, sources }: Series): string {
  return getTranslator(dataLocale)('statistics.tools.citation', {
    title,
    period,
    sources: sources.map((source) => source.title).join('; '),
    address: absoluteAddress(seriesAddress(id)),
  });
}

/** The same for programs that keep references. The year is that of the figures' last change. */
export function citationBibTeX({ id, title, period, sources }: Series, modified: string | undefined): string {
  const fields = {
    title: `{${title}}`,
    author: `{${getTranslator(dataLocale)('machines.siteName')}}`,
    ...(modified && { year: modified.slice(0, 4) }),
    howpublished: `\\url{${absoluteAddress(seriesAddress(id))}}`,
    note: `${period}. ${sources.map((source) => source.title).join('; ')}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${escapeTex(name, value)}}`);
  return `@misc{${id},\n${lines.join(',\n')}\n}`;
}

/** Signs that TeX would take for commands. An address in `\url` and our own braces stay. */
const escapeTex = (name: string, value: string) =>
  name === 'howpublished' ? value : value.replace(/[&%$#_]/g, '\\$&');
