import type { Publication } from './Publication';

export type PublicationFile = {
  address: string;
  /** Left out for a page on the web. */
  type?: 'PDF' | 'Excel' | 'CSV';
  /** Left out where nobody knows the size. */
  bytes?: number;
};

const types: Record<string, PublicationFile['type']> = {
  pdf: 'PDF',
  xls: 'Excel',
  xlsx: 'Excel',
  csv: 'CSV',
};

/** Where the publication itself is read: a file, or a page at its publisher. */
export function publicationFile({
  documentUrl,
  documentBytes,
}: Pick<Publication, 'documentUrl' | 'documentBytes'>): PublicationFile | undefined {
  if (documentUrl === null) return undefined;
  const ending = /\.([a-z]+)$/i.exec(new URL(documentUrl).pathname)?.[1]?.toLowerCase() ?? '';
  return { address: documentUrl, type: types[ending], bytes: documentBytes ?? undefined };
}
