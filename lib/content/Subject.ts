import type { Snapshot } from '@/lib/content/snapshot/loadSnapshot';
import type { Locale } from '@/lib/i18n/locales';
import type { Fault } from '@/lib/source/Fault';
import type { PageComponent } from './body/defineComponent';
import type { GeneratedPage } from './GeneratedPages';
import type { PageCheck } from './PageCheck';
import type { SearchDocument } from './SearchDocument';
import type { Site } from './Site';

/**
 * What a subject, such as the terms, adds to the site. Everything is asked for by way of the list lib/site/subjects.ts, so that a
 * subject is one folder and one line there.
 */
export type Subject = {
  /** Its files in content/, from the project's root; `*` stands for any name in a folder. What is in nobody's list is not used. */
  files?: readonly string[];
  /** Pages that code makes, and the addresses that they are or lie under. */
  made?: { under: readonly string[]; pages: () => GeneratedPage[] };
  /** What can be found in a language: what is written in it, and nothing that would have to be translated. */
  documents?: (locale: Locale) => SearchDocument[];
  /** Groups of words that mean the same to those who search. */
  synonyms?: (locale: Locale) => (readonly string[])[];
  /** What editors can write of it in pages. */
  components?: readonly PageComponent[];
  /** What is wrong with what a page says of it, beyond what its components tell. */
  pageChecks?: readonly PageCheck[];
  /** What is wrong in its own files, beyond what reading them tells. */
  check?: (site: Site) => Fault[];
  /** When what is shown changes by itself: the site has to be built again then. */
  moments?: (content: Snapshot) => string[];
};
