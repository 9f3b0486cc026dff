import type { Locale } from '@/lib/i18n/locales';
import type { PageHead } from './pageHead';

export type Heading = {
  /** 2 to 4: the heading of depth 1 is the page's title. */
  depth: number;
  text: string;
  /** The anchor, made from the text: `#kort-historia`. */
  id: string;
};

export type Page = {
  locale: Locale;
  /** `/om-forsakringskassan/vart-uppdrag`. */
  address: string;
  /** From the project's root: `content/sv/om-forsakringskassan/vart-uppdrag.mdx`. */
  file: string;
  head: PageHead;
};
