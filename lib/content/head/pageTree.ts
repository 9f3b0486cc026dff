import { homeAddresses, languageOf } from '@/lib/i18n/locales';
import type { Page } from './Page';

/** The page that a page lies under: its own address less the last part, or what its head says. */
export function parentAddress({ locale, address, head }: Page): string | undefined {
  if (address === homeAddresses[locale]) return undefined;
  return head.parent ?? (address.slice(0, address.lastIndexOf('/')) || homeAddresses[locale]);
}

/** The pages above a page, nearest last. An address between that is no page is passed over. */
export function ancestorsOf(pages: readonly Page[], page: Page): Page[] {
  const { byAddress } = treeOf(pages);
  const ancestors: Page[] = [];
  for (let above = parentAddress(page); above; ) {
    const found = byAddress.get(above);
    // Two heads that name each other as parents are a fault in content/, told there; here it must not run for ever.
    if (!found || ancestors.includes(found)) break;
    ancestors.unshift(found);
    above = parentAddress(found);
  }
  return ancestors;
}

/** The pages right under a page: those with an `order` first, then the others by title. The thanks are not among them: nobody looks for them, and only an answer leads there. */
export function childrenOf(pages: readonly Page[], address: string): readonly Page[] {
  return treeOf(pages).children.get(address) ?? [];
}

type PageTree = { byAddress: ReadonlyMap<string, Page>; children: ReadonlyMap<string, Page[]> };

/** Every page asks for its place among all: of thousands, each would take longer to place than to write. */
const trees = new WeakMap<readonly Page[], PageTree>();

function treeOf(pages: readonly Page[]): PageTree {
  const known = trees.get(pages);
  if (known) return known;

  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const children = new Map<string, Page[]>();
  for (const page of pages) {
    const above = parentAddress(page);
    if (above === undefined || page.address === languageOf(page.locale).addresses.thanks) continue;
    const siblings = children.get(above);
    if (siblings) siblings.push(page);
    else children.set(above, [page]);
  }
  for (const siblings of children.values()) siblings.sort(byOrder);
  const tree = { byAddress, children };
  trees.set(pages, tree);
  return tree;
}

const byOrder = (one: Page, other: Page) =>
  (one.head.order ?? Number.POSITIVE_INFINITY) - (other.head.order ?? Number.POSITIVE_INFINITY) ||
  one.head.title.localeCompare(other.head.title, one.locale);
