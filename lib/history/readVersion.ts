import { splitHead } from '@/lib/content/head/splitHead';
import { flattenMarkup } from '@/lib/content/tree/flattenMarkup';
import { parseBody } from '@/lib/content/tree/parseBody';
import { plainText } from '@/lib/content/tree/plainText';
import { readYaml } from '@/lib/source/readYaml';
import type { Version } from './Version';

/**
 * An old version of a page file. The rules for pages were others then, so little is asked of it; one that cannot be read
 * at all is `undefined`, and is passed over.
 */
export function readVersion(file: string, source: string, commitDay: string): Version | undefined {
  const split = splitHead(source.replace(/\r\n?/g, '\n'));
  if ('fault' in split) return undefined;
  const parsed = parseBody(file, split.body);
  if ('fault' in parsed) return undefined;
  const yaml = readYaml(split.yaml, 'head');
  if ('faults' in yaml) return undefined;

  const head = (yaml.value ?? {}) as Record<string, unknown>;
  const texts = [head.title, head.lead].filter((text) => typeof text === 'string');
  const body = plainText(flattenMarkup(parsed.tree)).split('\n').filter(Boolean);
  const day =
    typeof head.updated === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(head.updated) ? head.updated : commitDay;
  return { day, lines: [...texts, ...body] };
}
