import type { PageCheck } from '@/lib/content/PageCheck';
import { localeOfAddress, originalLocale } from '@/lib/i18n/locales';
import { placeOf } from '@/lib/source/readYaml';
import { didYouMean } from '@/lib/text/didYouMean';

/** Two pages that are the same in two languages name each other; of an original with several translations, one of them is enough. */
export const checkTranslation: PageCheck = ({ page, yaml }, report, site) => {
  const { translation, translationVersion } = page.head;
  if (translationVersion && (page.locale === originalLocale || !translation)) {
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
      `Fältet translation är "${translation}", som inte finns.${didYouMean(nearest)}`,
    );
  } else if (localeOfAddress(translation) === page.locale) {
    report(
      place,
      'translation',
      `Fältet translation är "${translation}", men den sidan är på samma språk. Skriv sidan på ett annat språk.`,
    );
  } else {
    const other = site.pageAt(translation);
    const back = other?.head.translation;
    const namesAnother = other?.locale === originalLocale && back && localeOfAddress(back) !== page.locale;
    if (other && back !== page.address && !namesAnother) {
      report(
        place,
        'translation',
        `Sidan "${translation}" pekar inte tillbaka. Skriv translation: ${page.address} i sidhuvudet på ${other.file}.`,
      );
    }
  }
};
