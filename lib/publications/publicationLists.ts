import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { countKinds, countSubjects, countYears } from './countPublications';
import type { Kind } from './kindSchema';
import { loadPublications } from './loadPublications';
import type { Publication } from './Publication';
import { allPublicationsAddress, kindAddress, subjectAddress, yearAddress } from './publicationAddresses';
import { publicationYear } from './publicationYear';

/** A list with a page of its own: its address, what it is called, and what is in it. */
export type ListOfPublications = {
  address: string;
  title: string;
  lead: string;
  publications: Publication[];
  kind?: Kind;
  /** So long that each publication is one row: its page tells the rest. */
  isBrief?: boolean;
};

export function listOfAll(): ListOfPublications {
  const t = getTranslator(dataLocale);
  const { publications } = loadPublications();
  return {
    address: allPublicationsAddress,
    title: t('publications.all'),
    lead: t('publications.allLead'),
    publications,
    isBrief: true,
  };
}

/** The kinds that have a page: those with a publication. */
export const listedKinds = () => countKinds(loadPublications()).map(({ kind }) => kind.id);

export function listOfKind(id: string): ListOfPublications {
  const { kinds, publications } = loadPublications();
  const kind = kinds.find((each) => each.id === id);
  if (!kind) throw new Error(`There is no kind of publications called "${id}".`);

  const chosen = publications.filter((publication) => publication.kind === id);
  return {
    address: kindAddress(id),
    title: kind.title,
    lead: getTranslator(dataLocale)('publications.kindLead', { series: kind.series, count: chosen.length }),
    publications: chosen,
    kind,
  };
}

/** The subjects that have a page: those with a publication. */
export const listedSubjects = () => countSubjects(loadPublications()).map(({ subject }) => subject.id);

export function listOfSubject(id: string): ListOfPublications {
  const { subjects, publications } = loadPublications();
  const subject = subjects.find((each) => each.id === id);
  if (!subject) throw new Error(`There is no subject of publications called "${id}".`);

  const chosen = publications.filter((publication) => publication.subject === id);
  return {
    address: subjectAddress(id),
    title: getTranslator(dataLocale)('publications.subjectTitle', { title: subject.title }),
    lead: getTranslator(dataLocale)('publications.subjectLead', { count: chosen.length }),
    publications: chosen,
  };
}

/** The years that have a page: those with a publication, and `okant` if there is one of no known year. */
export const listedYears = () => countYears(loadPublications().publications).map(({ year }) => year);

export function listOfYear(id: string): ListOfPublications {
  const t = getTranslator(dataLocale);
  const year = listedYears().find((each) => each === id);
  if (!year) throw new Error(`There is no publication from ${id}.`);

  const publications = loadPublications().publications.filter((each) => publicationYear(each) === year);
  const count = publications.length;
  const words =
    year === 'okant'
      ? { title: t('publications.unknownYearTitle'), lead: t('publications.unknownYearLead', { count }) }
      : { title: t('publications.yearTitle', { year }), lead: t('publications.yearLead', { year, count }) };
  return { address: yearAddress(year), ...words, publications };
}
