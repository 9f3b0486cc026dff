import { readFileSync } from 'node:fs';
import type { Site } from '@/lib/delivery/Site';
import { buildFolder, type Variant } from './variants';

/** What a build answers from files, by address. */
export function builtFiles(variant: Variant): Site['files'] {
  const site: Site = JSON.parse(readFileSync(`${buildFolder(variant)}/site/site.json`, 'utf8'));
  return site.files;
}
