import { fromContentBy } from '@/lib/content/snapshot/fromContent';
import type { Locale } from '@/lib/i18n/locales';
import { loadPages } from './loadPages';

type MenuItem = { address: string; title: string };

/** The sections in the menu at the top of every page, in the order of `menu` in their heads. */
export const sectionMenu = fromContentBy('section menu', (locale: Locale): readonly MenuItem[] =>
  loadPages(locale)
    .flatMap(({ address, head }) => (head.menu === undefined ? [] : [{ address, head, place: head.menu }]))
    .sort((one, other) => one.place - other.place)
    .map(({ address, head }) => ({ address, title: head.menuTitle ?? head.title })),
);
