import type { PublicationYear } from './publicationYear';

export const publicationsAddress = '/om-forsakringskassan/publikationer';

export const allPublicationsAddress = `${publicationsAddress}/alla`;
export const publicationSearchAddress = `${publicationsAddress}/sok`;
export const publicationCsvAddress = `${publicationsAddress}/publikationer.csv`;
export const publicationJsonAddress = `${publicationsAddress}/publikationer.json`;
export const publicationXlsxAddress = `${publicationsAddress}/publikationer.xlsx`;

export const publicationAddress = (id: string) => `${publicationsAddress}/${id}`;
export const kindAddress = (kind: string) => `${publicationsAddress}/slag/${kind}`;
export const subjectAddress = (subject: string) => `${publicationsAddress}/amne/${subject}`;
export const yearAddress = (year: PublicationYear) => `${publicationsAddress}/ar/${year}`;
export const feedAddress = (kind?: string) => `${kind ? kindAddress(kind) : publicationsAddress}/atom.xml`;
