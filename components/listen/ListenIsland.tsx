import { Island } from '@/components/island/Island';
import type { Locale } from '@/lib/i18n/locales';
import { Listen } from './Listen.client';
import styles from './Listen.module.css';
import { listenTexts } from './listenTexts';

/** The page read aloud, where the browser can. */
export function ListenIsland({ locale }: { locale: Locale }) {
  const { listen, away, controls, late, status } = styles;
  return (
    <Island
      name="Listen"
      view={Listen}
      props={{ locale, texts: listenTexts(locale), classes: { listen, away, controls, late, status } }}
    />
  );
}
