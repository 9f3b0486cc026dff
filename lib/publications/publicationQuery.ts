import { readSearchField } from '@/lib/text/readSearchField';
import { countYears } from './countPublications';
import { publicationSearchAddress } from './publicationAddresses';
import type { PublicationYear } from './publicationYear';
import type { PublicationRegister } from './readPublications';
import { type PublicationOrder, publicationOrders } from './sortPublications';

export type PublicationQuery = {
  /** What the visitor wrote, on one line. */
  words: string;
  kind: string | undefined;
  subject: string | undefined;
  year: PublicationYear | undefined;
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
  const first = (name: string) => [parameters[name]].flat()[0] ?? '';
  const page = /^\d{1,6}$/.test(first('sida')) ? Number(first('sida')) : 1;

  return {
    words: readSearchField(parameters.q),
    kind: register.kinds.find(({ id }) => id === first('slag'))?.id,
    subject: register.subjects.find(({ id }) => id === first('amne'))?.id,
    year: countYears(register.publications).find(({ year }) => year === first('ar'))?.year,
    order: publicationOrders.find((order) => order === first('ordning')) ?? 'nyast',
    page: Math.max(1, page),
  };
}

/** The address of a query, the same for the same query: what is as usual is left out. */
export function publicationQueryAddress(query: PublicationQuery): string {
  const { words, kind, subject, year, order, page } = query;
  const parameters = new URLSearchParams();
  if (words) parameters.set('q', words);
  if (kind) parameters.set('slag', kind);
  if (subject) parameters.set('amne', subject);
  if (year) parameters.set('ar', year);
  if (order !== 'nyast') parameters.set('ordning', order);
  if (page > 1) parameters.set('sida', String(page));
  const text = parameters.toString();
  return text ? `${publicationSearchAddress}?${text}` : publicationSearchAddress;
}
