import { cookiePages } from '@/components/consent/cookiePages';
import { personalDataPages } from '@/components/publisher/personalDataPages';
import type { TextKey } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';

type FrameLink = { address: string; text: TextKey };

type FrameLinks = {
  /** What many come for, first in the footer, in the head and in the menu of phones. */
  contact: FrameLink[];
  /** About the website. C31: the way back to the choice about cookies is on every page. */
  site: FrameLink[];
  languages: FrameLink[];
};

export const frameLinks: Record<Locale, FrameLinks> = {
  sv: {
    contact: [
      { address: '/om-forsakringskassan/kontakta-oss', text: 'frame.contact' },
      { address: '/om-forsakringskassan/pressrum-och-nyheter', text: 'frame.press' },
      { address: '/om-webbplatsen/lamna-synpunkter', text: 'frame.feedback' },
    ],
    site: [
      { address: '/om-webbplatsen', text: 'frame.aboutTheSite' },
      { address: cookiePages.sv, text: 'frame.cookies' },
      { address: personalDataPages.sv, text: 'frame.personalData' },
      { address: '/om-webbplatsen/tillganglighet/tillganglighetsredogorelse', text: 'frame.accessibility' },
    ],
    languages: [{ address: '/om-forsakringskassan/kontakta-oss/sprak', text: 'frame.minorityLanguages' }],
  },
  en: {
    contact: [
      { address: '/english/contact', text: 'frame.contact' },
      { address: '/english/press', text: 'frame.press' },
      { address: '/english/feedback', text: 'frame.feedback' },
    ],
    site: [
      { address: '/english/about-this-website', text: 'frame.aboutTheSite' },
      { address: cookiePages.en, text: 'frame.cookies' },
      { address: personalDataPages.en, text: 'frame.personalData' },
      { address: '/english/accessibility', text: 'frame.accessibility' },
    ],
    languages: [{ address: '/om-forsakringskassan/kontakta-oss/sprak', text: 'frame.minorityLanguages' }],
  },
};
