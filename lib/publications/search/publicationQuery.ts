import { countYears } from '@/lib/publications/countPublications';
import { publicationSearchAddress } from '@/lib/publications/publicationAddresses';
import { type KnownYear, unknownYear } from '@/lib/publications/publicationYear';
import type { PublicationRegister } from '@/lib/publications/readPublications';
import { type PublicationOrder, publicationOrders } from '@/lib/publications/sortPublications';
import { readSearchField } from '@/lib/text/readSearchField';

/** Both years are within. */
export type YearRange = { from?: KnownYear; to?: KnownYear };

export type PublicationQuery = {
  /** What the visitor wrote, on one line. */
  words: string;
  /** A publication of any of them is asked for; none of them means all. */
  kinds: readonly string[];
  subject: string | undefined;
  years: YearRange | typeof unknownYear | undefined;
  order: PublicationOrder;
  /** From 1. */
  page: number;
};

type Parameters = Record<string, string | string[] | undefined>;

/** Whatever stands in an address makes a query: what is not understood counts as not asked for. */
export function readPublicationQuery(
  parameters: Parameters,
  register: PublicationRegister,
): PublicationQuery {
  const all = (name: string) => [parameters[name]].flat();
  const first = (name: string) => all(name)[0] ?? '';
  const page = /^\d{1,6}$/.test(first('sida')) ? Number(first('sida')) : 1;

  return {
    words: readSearchField(parameters.q),
    kinds: register.kinds.filter(({ id }) => all('slag').includes(id)).map(({ id }) => id),
    subject: register.subjects.find(({ id }) => id === first('amne'))?.id,
    years: readYears(first('ar'), first('fran'), first('till'), register),
    order: publicationOrders.find((order) => order === first('ordning')) ?? 'nyast',
    page: Math.max(1, page),
  };
}

/** One year (`ar`), or the first and the last of several, in whichever order they were chosen. */
function readYears(
  one: string,
  first: string,
  last: string,
  { publications }: PublicationRegister,
): PublicationQuery['years'] {
  const known = countYears(publications).map(({ year }) => year);
  const find = (text: string) => known.find((year) => year === text);
  const year = find(one);
  if (year === unknownYear || find(first) === unknownYear) return unknownYear;
  const [from, to] = [year ?? find(first), year ?? find(last)].map((each) =>
    each === unknownYear ? undefined : each,
  );
  if (!from && !to) return undefined;
  if (from && to && Number(from) > Number(to)) return { from: to, to: from };
  return { ...(from && { from }), ...(to && { to }) };
}

/** The address of a query, the same for the same query: what is as usual is left out. */
export function publicationQueryAddress(query: PublicationQuery): string {
  const { words, kinds, subject, years, order, page } = query;
  const parameters = new URLSearchParams();
  if (words) parameters.set('q', words);
  for (const kind of kinds) parameters.append('slag', kind);
  if (subject) parameters.set('amne', subject);
  if (years === unknownYear) parameters.set('ar', unknownYear);
  else if (years?.from && years.from === years.to) parameters.set('ar', years.from);
  else {
    if (years?.from) parameters.set('fran', years.from);
    if (years?.to) parameters.set('till', years.to);
  }
  if (order !== 'nyast') parameters.set('ordning', order);
  if (page > 1) parameters.set('sida', String(page));
  const text = parameters.toString();
  return text ? `${publicationSearchAddress}?${text}` : publicationSearchAddress;
}
