import type { Page } from '@/lib/content/head/Page';
import type { Locale } from '@/lib/i18n/locales';
import { loadPages } from './loadPages';

type MenuItem = { address: string; title: string };

/** Every page has the menu: to look through thousands for it took a fiftieth of the time that a page takes. */
const menus = new WeakMap<readonly Page[], readonly MenuItem[]>();

/** The sections in the menu at the top of every page, in the order of `menu` in their heads. */
export function sectionMenu(locale: Locale): readonly MenuItem[] {
  const pages = loadPages(locale);
  const known = menus.get(pages);
  if (known) return known;

  const menu = pages
    .flatMap(({ address, head }) => (head.menu === undefined ? [] : [{ address, head, place: head.menu }]))
    .sort((one, other) => one.place - other.place)
    .map(({ address, head }) => ({ address, title: head.menuTitle ?? head.title }));
  menus.set(pages, menu);
  return menu;
}
