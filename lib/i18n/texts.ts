import { en } from '@/locales/en/texts';
import { sv } from '@/locales/sv/texts';
import type { Locale } from './locales';

/** The name of a file in locales/ is the first part of its keys: `frame.menu` stands in frame.json. */
export type Texts = typeof sv;

export const texts: Record<Locale, Texts> = { sv, en };
