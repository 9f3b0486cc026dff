import { locales } from '@/lib/i18n/locales';
import { loadAllPages } from './loadPages';

/** The next moment when a page begins or stops being shown. The site has to be built again then. */
export function nextChange(now: Date): Date | undefined {
  const moments = locales
    .flatMap((locale) => loadAllPages(locale))
    .flatMap(({ head }) => [head.publish, head.unpublish])
    .map((moment) => (moment === undefined ? Number.NaN : Date.parse(moment)))
    .filter((moment) => moment > now.getTime());
  return moments.length > 0 ? new Date(Math.min(...moments)) : undefined;
}
