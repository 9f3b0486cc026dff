import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { runtimeFolder } from '@/lib/delivery/build/copyRuntime';
import { encodedFiles } from '../encodedFiles';
import type { Site } from '../Site';

/** What the list of a build names and its folder does not have, so that a start says it and not the first visitor. */
export function missingFiles(site: Site, siteFolder: string): string[] {
  const there = new Set(
    readdirSync(siteFolder, { recursive: true }).map((name) => String(name).replaceAll(sep, '/')),
  );
  const files = [
    ...Object.values(site.files),
    ...Object.values(site.earlier ?? {}),
    ...Object.values(site.errors).flatMap((pages) => Object.values(pages)),
  ];
  const entries = new Set(site.requestTime.map(({ entry }) => entry));
  return [
    ...files.flatMap(encodedFiles).filter((name) => !there.has(name)),
    ...[...entries].filter((entry) => !existsSync(join(siteFolder, runtimeFolder, entry))),
  ];
}
