import { hostOf } from '@/lib/text/hostOf';

export type SourceDescription = {
  /** The name of the other website. */
  host: string;
  /** Left out when the address tells no file type. */
  fileType?: 'pdf';
  /** True when the address is that of the publication's own file, at the agency; else it is a page that tells of it. */
  isPublication: boolean;
};

export function describeSource(sourceUrl: string): SourceDescription {
  const host = hostOf(sourceUrl);
  const fileType = new URL(sourceUrl).pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : undefined;
  return { host, fileType, isPublication: fileType !== undefined && host === 'forsakringskassan.se' };
}
