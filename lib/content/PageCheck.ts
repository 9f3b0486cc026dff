import type { Root } from 'mdast';
import type { PageSource } from '@/lib/content/head/readPage';
import type { Report } from '@/lib/content/tree/Report';
import type { Sentence } from '@/lib/content/tree/sentencesOf';
import type { Site } from './Site';

/** A page whose head and body can be read. */
export type CheckedPage = PageSource & { tree: Root; sentences: readonly Sentence[] };

/** Looks for one kind of fault in one page. It may ask the site about other pages. */
export type PageCheck = (checked: CheckedPage, report: Report, site: Site) => void;
