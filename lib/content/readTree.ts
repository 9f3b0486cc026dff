import type { Root } from 'mdast';
import { currentSnapshot } from '@/lib/content/snapshot/currentSnapshot';
import { ContentError } from '@/lib/source/Fault';
import { findCheckedPage } from './checkedPages';
import type { Page } from './head/Page';
import { readPage } from './head/readPage';
import { parseBody } from './tree/parseBody';
import { fillValues } from './values/fillValues';

/** The body of a page as a tree of its own, with the words of its values, which may be changed. Throws a ContentError with what makes it unreadable. */
export function readTree({ file, locale }: Page, content = currentSnapshot()): Root {
  const checked = findCheckedPage(file);
  if (checked) return fillValues(checked.readTree(), locale);

  const { source, faults } = readPage(file, locale, content.bytes(file) ?? Buffer.alloc(0));
  if (!source) throw new ContentError(faults);

  const parsed = parseBody(file, source.body);
  if ('fault' in parsed) throw new ContentError([parsed.fault]);
  return fillValues(parsed.tree, locale);
}
