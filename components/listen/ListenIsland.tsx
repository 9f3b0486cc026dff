import { Island } from '@/components/island/Island';
import type { Locale } from '@/lib/i18n/locales';
import { listenTexts } from '@/lib/listen/listenTexts';
import { Listen } from './Listen.client';

/** The page read aloud, where the browser can. */
export function ListenIsland({ locale }: { locale: Locale }) {
  return <Island name="Listen" view={Listen} locale={locale} texts={listenTexts(locale)} props={{}} />;
}
