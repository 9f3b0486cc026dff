import { readFileSync } from 'node:fs';
import { builtSite } from './builtSite';
import type { Variant } from './variants';

/**
 * The addresses of the pages of a build that stand in the site's list of addresses: those of a site map, which only a variant with SITE_URL
 * has. What is made when it is asked for is not among them.
 */
export function listedPages(variant: Variant): string[] {
  const files = builtSite(variant).files;
  const listed: string[] = JSON.parse(readFileSync('content/addresses.json', 'utf8'));
  return listed.filter((address) => files[address]?.isPage);
}

/** The pages of a build that the list leaves out: what a page has been and its copy for paper, which lead back to it. */
export function unlistedPages(variant: Variant): string[] {
  const listed = new Set(listedPages(variant));
  return Object.entries(builtSite(variant).files).flatMap(([address, { isPage }]) =>
    isPage && !listed.has(address) ? [address] : [],
  );
}
