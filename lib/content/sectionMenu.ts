import type { Locale } from '@/lib/i18n/locales';
import { loadPages } from './loadPages';

/** The sections in the menu at the top of every page, in the order of `menu` in their heads. */
export function sectionMenu(locale: Locale): { address: string; title: string }[] {
  return loadPages(locale)
    .flatMap(({ address, head }) => (head.menu === undefined ? [] : [{ address, head, place: head.menu }]))
    .sort((one, other) => one.place - other.place)
    .map(({ address, head }) => ({ address, title: head.menuTitle ?? head.title }));
}
