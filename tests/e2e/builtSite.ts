import { readFileSync } from 'node:fs';
import type { Site } from '@/lib/delivery/Site';
import { buildFolder, type Variant } from './variants';

/** What a build has made, and what it makes when it is asked for. */
export const builtSite = (variant: Variant): Site =>
  JSON.parse(readFileSync(`${buildFolder(variant)}/site/site.json`, 'utf8'));
