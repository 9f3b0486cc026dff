import { changes } from '@/lib/changes/changes';
import type { Subject } from '@/lib/content/Subject';
import { decisions } from '@/lib/decisions/decisions';
import { importantMessage } from '@/lib/message/importantMessage';
import { opendata } from '@/lib/opendata/opendata';
import { publications } from '@/lib/publications/publications';
import { websitePublisher } from '@/lib/publisher/websitePublisher';
import { siteSearch } from '@/lib/search/siteSearch';
import { statistics } from '@/lib/statistics/statistics';
import { terms } from '@/lib/terms/terms';

/** All that the site is about. What can be found comes in this order, until words tell it apart. */
export const subjects: readonly Subject[] = [
  siteSearch,
  publications,
  terms,
  statistics,
  opendata,
  decisions,
  changes,
  importantMessage,
  websitePublisher,
];
