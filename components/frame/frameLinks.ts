import type { TextKey } from '@/lib/i18n/getTranslator';
import { type Locale, languageOf } from '@/lib/i18n/locales';

type FrameLink = { address: string; text: TextKey };

type FrameLinks = {
  /** What many come for, first in the footer, in the head and in the menu of phones. */
  contact: FrameLink[];
  /** Where all about the website begins. */
  aboutTheSite: FrameLink;
  /** Parts of it. C31: the way back to the choice about cookies is on every page. */
  site: FrameLink[];
  languages: FrameLink[];
};

export function frameLinks(locale: Locale): FrameLinks {
  const { addresses } = languageOf(locale);
  return {
    contact: [
      { address: addresses.contact, text: 'frame.contact' },
      { address: addresses.press, text: 'frame.press' },
      { address: addresses.feedback, text: 'frame.feedback' },
    ],
    aboutTheSite: { address: addresses.aboutTheSite, text: 'frame.aboutTheSite' },
    site: [
      { address: addresses.cookies, text: 'frame.cookies' },
      { address: addresses.personalData, text: 'frame.personalData' },
      { address: addresses.accessibility, text: 'frame.accessibility' },
    ],
    languages: [{ address: addresses.minorityLanguages, text: 'frame.minorityLanguages' }],
  };
}
