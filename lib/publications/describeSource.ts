export type SourceLink = {
  /** The name of the other website. */
  host: string;
  /** "pdf"; left out when the address tells no file type. */
  fileType?: 'pdf';
  /** True when the address is that of the publication's own file, at the agency; else it is a page that tells of it. */
  isPublication: boolean;
};

export function describeSource(sourceUrl: string): SourceLink {
  const { hostname, pathname } = new URL(sourceUrl);
  const host = hostname.replace(/^www\./, '');
  const fileType = pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : undefined;
  return { host, fileType, isPublication: fileType !== undefined && host === 'forsakringskassan.se' };
}
