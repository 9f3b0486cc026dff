import { fileOfAddress } from '@/lib/content/head/fileOfAddress';
import type { Site } from '@/lib/content/Site';
import type { Block } from '@/lib/content/tree/blocksOf';
import { type HeadValues, readHeadValues } from '@/lib/desk/head/readHeadValues';
import { DeskError } from '@/lib/desk/store/DeskError';
import { type Draft, readDrafts } from '@/lib/desk/store/drafts';
import { lastStep } from '@/lib/desk/store/undoLog';
import type { Locale } from '@/lib/i18n/locales';
import { fileOf, openDesk, pageBlocks } from './openDesk';

/** A page as the desk shows it. */
export type PageState = {
  address: string;
  file: string;
  locale: Locale;
  /** Of the whole file. */
  text: string;
  blocks: Block[];
  head: HeadValues;
  drafts: Draft[];
  /** What can be undone. */
  undo: string | undefined;
};

export function pageState(root: string, address: string): PageState {
  const site = openDesk(root);
  const file = fileOf(site, address);
  const text = textOf(site.content.bytes(file.file) ?? Buffer.alloc(0), file.file);
  return {
    address,
    file: file.file,
    locale: file.locale,
    text,
    blocks: pageBlocks(site, address),
    head: readHeadValues(text),
    drafts: readDrafts(root, file.file, formerFiles(site, address)),
    undo: lastStep(root),
  };
}

/** What the page was called before it was moved. */
const formerFiles = (site: Site, address: string) =>
  [...site.redirects]
    .filter(([from, to]) => to === address && !site.fileAt(from))
    .map(([from]) => fileOfAddress(from));

/** Bytes that are no UTF-8 would become others when they are saved. */
export function textOf(bytes: Buffer, file: string): string {
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes))
    throw new DeskError(
      `${file} är inte sparad som UTF-8. Öppna den i en textredigerare och spara om den så.`,
    );
  return text;
}
