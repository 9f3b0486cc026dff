import { fromContentIn } from '@/lib/content/snapshot/fromContent';
import { loadPages } from './loadPages';

type MenuItem = { address: string; title: string };

/** The sections in the menu at the top of every page, in the order of `menu` in their heads. */
export const sectionMenu = fromContentIn('section menu', (locale): readonly MenuItem[] =>
  loadPages(locale)
    .flatMap(({ address, head }) => (head.menu === undefined ? [] : [{ address, head, place: head.menu }]))
    .sort((one, other) => one.place - other.place)
    .map(({ address, head }) => ({ address, title: head.menuTitle ?? head.title })),
);
