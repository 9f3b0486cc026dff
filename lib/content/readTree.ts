import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { findCheckedPage } from './checkedPages';
import { contentRoot } from './contentRoot';
import { ContentError } from './Fault';
import type { Page } from './Page';
import { parseBody } from './parseBody';
import { readPage } from './readPage';

/** The bytes of a page's file, as it is now. */
export const readBytes = ({ file }: Page): Buffer => readFileSync(join(contentRoot(), file));

/** The body of a page as a tree. Throws a ContentError with what makes it unreadable. */
export function readTree(page: Page, bytes?: Buffer): Root {
  const { file, locale } = page;
  const checked = findCheckedPage(file);
  if (checked) return checked.readTree();

  const { source, faults } = readPage(file, locale, bytes ?? readBytes(page));
  if (!source) throw new ContentError(faults);

  const parsed = parseBody(file, source.body);
  if ('fault' in parsed) throw new ContentError([parsed.fault]);
  return parsed.tree;
}
