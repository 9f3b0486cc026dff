import type { PageCheck } from '@/lib/content/PageCheck';
import { plainLanguageLocale } from '@/lib/i18n/locales';

/** Read aloud letter by letter, and not known by everybody. */
const abbreviations: Record<string, string> = {
  't.ex.': 'till exempel',
  't ex': 'till exempel',
  'bl.a.': 'bland annat',
  'bl a': 'bland annat',
  'dvs.': 'det vill säga',
  'd.v.s.': 'det vill säga',
  dvs: 'det vill säga',
  'osv.': 'och så vidare',
  osv: 'och så vidare',
  'o.s.v.': 'och så vidare',
  'm.m.': 'med mera',
  'm.fl.': 'med flera',
  'etc.': 'och så vidare',
  'p.g.a.': 'på grund av',
  'pga.': 'på grund av',
  pga: 'på grund av',
  'ev.': 'eventuellt',
  'resp.': 'respektive',
  'f.d.': 'före detta',
  's.k.': 'så kallad',
  'fr.o.m.': 'från och med',
  't.o.m.': 'till och med',
  ca: 'ungefär',
  'ca.': 'ungefär',
  'i.o.m.': 'i och med',
  'obs.': 'observera',
  'inkl.': 'inklusive',
  'exkl.': 'exklusive',
  'enl.': 'enligt',
  'ang.': 'om',
  'forts.': 'fortsättning',
};

const pattern = new RegExp(
  `(?<![\\p{L}\\d.])(?:${Object.keys(abbreviations)
    .toSorted((one, other) => other.length - one.length)
    .map((short) => short.replace(/\./g, '\\.\\s?').replace(/\\s\?$/, ''))
    .join('|')})(?![\\p{L}\\d])`,
  'giu',
);

export const adviseAbbreviations: PageCheck = ({ page, sentences }, report) => {
  if (page.locale !== plainLanguageLocale) return;
  for (const { text, place } of sentences) {
    for (const [found] of text.matchAll(pattern)) {
      const whole =
        abbreviations[found.toLowerCase()] ?? abbreviations[found.toLowerCase().replace(/\s/g, '')];
      if (whole) report(place, 'abbreviation', `Skriv "${whole}" i stället för "${found}".`);
    }
  }
};
