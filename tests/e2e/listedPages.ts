import { readFileSync } from 'node:fs';
import { builtSite } from './builtSite';
import type { Variant } from './variants';

/**
 * The addresses of the pages of a build that stand in the site's list of addresses: those of a site map, which only a variant with SITE_URL
 * has. Copies for paper and histories are not among them, and neither is what is made when it is asked for.
 */
export function listedPages(variant: Variant): string[] {
  const files = builtSite(variant).files;
  const listed: string[] = JSON.parse(readFileSync('content/addresses.json', 'utf8'));
  return listed.filter((address) => files[address]?.isPage);
}
