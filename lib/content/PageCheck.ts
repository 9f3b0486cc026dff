import type { Root } from 'mdast';
import type { Report } from './Report';
import type { PageSource } from './readPage';
import type { Site } from './Site';
import type { Sentence } from './sentencesOf';

/** A page whose head and body can be read. */
export type CheckedPage = PageSource & { tree: Root; sentences: readonly Sentence[] };

/** Looks for one kind of fault in one page. It may ask the site about other pages. */
export type PageCheck = (checked: CheckedPage, report: Report, site: Site) => void;
