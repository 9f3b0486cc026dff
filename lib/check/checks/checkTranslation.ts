import type { PageCheck } from '@/lib/content/PageCheck';
import { localeOfAddress } from '@/lib/i18n/locales';
import { placeOf } from '@/lib/source/readYaml';

/** Two pages that are the same in two languages name each other. */
export const checkTranslation: PageCheck = ({ page, yaml }, report, site) => {
  const { translation, translationVersion } = page.head;
  if (translationVersion && (page.locale === 'sv' || !translation)) {
    report(
      placeOf(yaml, ['translationVersion']),
      'translation',
      'Fältet translationVersion hör till en översättning av en svensk sida. Ta bort det, eller skriv den svenska sidans adress i fältet translation.',
    );
  }
  if (!translation) return;

  const place = placeOf(yaml, ['translation']);
  if (!site.fileAt(translation)) {
    const nearest = site.nearestAddress(translation);
    report(
      place,
      'translation',
      `Fältet translation är "${translation}", som inte finns.${nearest ? ` Menade du "${nearest}"?` : ''}`,
    );
  } else if (localeOfAddress(translation) === page.locale) {
    report(
      place,
      'translation',
      `Fältet translation är "${translation}", men den sidan är på samma språk. Skriv sidan på det andra språket.`,
    );
  } else {
    const other = site.pageAt(translation);
    if (other && other.head.translation !== page.address) {
      report(
        place,
        'translation',
        `Sidan "${translation}" pekar inte tillbaka. Skriv translation: ${page.address} i sidhuvudet på ${other.file}.`,
      );
    }
  }
};
