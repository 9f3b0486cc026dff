import { isTranslationOutdated } from '@/lib/content/head/isTranslationOutdated';
import type { PageCheck } from '@/lib/content/PageCheck';
import { placeOf } from '@/lib/source/readYaml';

export const adviseTranslation: PageCheck = ({ page, yaml }, report, site) => {
  const original = page.head.translation ? site.pageAt(page.head.translation) : undefined;
  if (!original || !isTranslationOutdated(page, original)) return;
  report(
    placeOf(yaml, ['translationVersion']),
    'translation-outdated',
    `Den svenska sidan ${original.file} ändrades ${original.head.updated}, efter den version som översättningen följer. Uppdatera översättningen och skriv translationVersion: ${original.head.updated}.`,
  );
};
