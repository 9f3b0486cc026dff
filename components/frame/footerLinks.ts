import type { TextKey } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';

type FooterLink = { address: string; text: TextKey };

/** C31: the way back to the choice about cookies is on every page. */
export const footerLinks: Record<Locale, { site: FooterLink[]; languages: FooterLink[] }> = {
  sv: {
    site: [
      { address: '/om-webbplatsen', text: 'frame.aboutTheSite' },
      { address: '/om-webbplatsen/kakor', text: 'frame.cookies' },
      { address: '/om-forsakringskassan/behandling-av-personuppgifter', text: 'frame.personalData' },
      { address: '/om-webbplatsen/tillganglighet/tillganglighetsredogorelse', text: 'frame.accessibility' },
    ],
    languages: [{ address: '/om-webbplatsen/sprak', text: 'frame.minorityLanguages' }],
  },
  en: {
    site: [
      { address: '/english/cookies', text: 'frame.cookies' },
      { address: '/english/personal-data', text: 'frame.personalData' },
      { address: '/english/accessibility', text: 'frame.accessibility' },
    ],
    languages: [{ address: '/om-webbplatsen/sprak', text: 'frame.minorityLanguages' }],
  },
};
