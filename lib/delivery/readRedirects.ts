import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** content/redirects.json: from an old address to its new one; null for a page that is gone for good. */
const redirectsSchema = z.record(z.string().startsWith('/'), z.string().startsWith('/').nullable());

/** The root leads to the landing page: the section is the site. */
const root = { '/': '/om-forsakringskassan' };

export function readRedirects(projectFolder: string): { redirects: Record<string, string>; gone: string[] } {
  const text = readFileSync(join(projectFolder, 'content/redirects.json'), 'utf8');
  const entries = Object.entries({ ...root, ...redirectsSchema.parse(JSON.parse(text)) });
  return {
    redirects: Object.fromEntries(entries.flatMap(([from, to]) => (to === null ? [] : [[from, to]]))),
    gone: entries.flatMap(([from, to]) => (to === null ? [from] : [])),
  };
}
