import { isReviewOverdue } from '@/lib/content/head/isReviewOverdue';
import { isTranslationOutdated } from '@/lib/content/head/isTranslationOutdated';
import type { Page } from '@/lib/content/head/Page';
import type { Site } from '@/lib/content/Site';

type CareItem = { address: string; title: string; why: string };

export type CareList = { heading: string; items: CareItem[] };

/** What somebody should look at, the pages of each owner together. */
export function careReport(site: Site): CareList[] {
  const pages = site.files.flatMap(({ address }) => site.pageAt(address) ?? []);
  const item = (page: Page, why: string): CareItem => ({
    address: page.address,
    title: page.head.title,
    why,
  });
  const overdue = pages.filter((page) => isReviewOverdue(page, site.now));
  const owners = [...new Set(overdue.map(({ head }) => head.owner ?? 'ingen ansvarig'))].sort();
  const translations = pages.flatMap((page) => {
    const original =
      page.locale === 'sv' || !page.head.translation ? undefined : site.pageAt(page.head.translation);
    if (!original) return [];
    if (page.head.translationVersion === undefined)
      return [item(page, 'Det står inte vilken version av den svenska sidan den följer.')];
    return isTranslationOutdated(page, original)
      ? [
          item(
            page,
            `Följer versionen från ${page.head.translationVersion}. Den svenska är från ${original.head.updated}.`,
          ),
        ]
      : [];
  });
  return [
    ...owners.map((owner) => ({
      heading: `Inte genomlästa på länge: ${owner}`,
      items: overdue
        .filter(({ head }) => (head.owner ?? 'ingen ansvarig') === owner)
        .map((page) => item(page, `Senast läst ${page.head.reviewed ?? page.head.updated}.`)),
    })),
    { heading: 'Översättningar som inte följer den svenska sidan', items: translations },
    {
      heading: 'Uppgifter som saknas',
      items: pages.flatMap((page) =>
        (page.head.gaps ?? []).map(({ missing, where }) =>
          item(page, where ? `${missing} Kan finnas: ${where}` : missing),
        ),
      ),
    },
  ].filter(({ items }) => items.length > 0);
}
