import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { Page } from '@/lib/content/head/Page';
import { readPage } from '@/lib/content/head/readPage';
import { parseBody } from '@/lib/content/tree/parseBody';
import { fillValues } from '@/lib/content/values/fillValues';
import { contentRoot } from '@/lib/source/contentRoot';
import { ContentError } from '@/lib/source/Fault';
import { findCheckedPage } from './checkedPages';

/** The bytes of a page's file, as it is now. */
export const readBytes = ({ file }: Page): Buffer => readFileSync(join(contentRoot(), file));

/** The body of a page as a tree, with the words of its values. Throws a ContentError with what makes it unreadable. */
export function readTree(page: Page, bytes?: Buffer): Root {
  const { file, locale } = page;
  const checked = findCheckedPage(file);
  if (checked) return fillValues(checked.readTree(), locale);

  const { source, faults } = readPage(file, locale, bytes ?? readBytes(page));
  if (!source) throw new ContentError(faults);

  const parsed = parseBody(file, source.body);
  if ('fault' in parsed) throw new ContentError([parsed.fault]);
  return fillValues(parsed.tree, locale);
}
