import { changes } from '@/lib/changes/changes';
import { consent } from '@/lib/consent/consent';
import type { Subject } from '@/lib/content/Subject';
import { decisions } from '@/lib/decisions/decisions';
import { drawing } from '@/lib/drawing/drawing';
import { easyread } from '@/lib/easyread/easyread';
import { film } from '@/lib/film/film';
import { mdx } from '@/lib/mdx/mdx';
import { importantMessage } from '@/lib/message/importantMessage';
import { opendata } from '@/lib/opendata/opendata';
import { publications } from '@/lib/publications/publications';
import { websitePublisher } from '@/lib/publisher/websitePublisher';
import { siteSearch } from '@/lib/search/siteSearch';
import { statement } from '@/lib/statement/statement';
import { statistics } from '@/lib/statistics/statistics';
import { terms } from '@/lib/terms/terms';

const listed = [
  mdx,
  drawing,
  film,
  siteSearch,
  publications,
  terms,
  statistics,
  opendata,
  decisions,
  changes,
  importantMessage,
  websitePublisher,
  easyread,
  consent,
  statement,
] as const satisfies readonly Subject[];

/** With the names of their components as types. */
export type ListedSubject = (typeof listed)[number];

/**
 * All that the site is about. What can be found comes in this order, until words tell it apart; what editors can write stands in it in
 * their guide.
 */
export const subjects: readonly Subject[] = listed;
