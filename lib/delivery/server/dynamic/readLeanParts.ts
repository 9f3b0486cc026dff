import { join } from 'node:path';
import type { LeanParts } from '@/lib/delivery/deliverPage';
import type { Site } from '@/lib/delivery/Site';
import { sheetReader } from '@/lib/lean/style/sheetReader';

/** What the pages that are made when they are asked for are made lean with; `undefined` when pages are delivered as Next makes them (LEAN=0). */
export function readLeanParts(
  { lean, files }: Pick<Site, 'lean' | 'files'>,
  siteFolder: string,
): LeanParts | undefined {
  if (!lean) return undefined;
  const readSheet = sheetReader((address) => {
    const file = files[address];
    return file && join(siteFolder, file.file);
  });
  return { ...lean, readSheet };
}
