import type { Thing } from 'schema-dts';
import { writeGraph } from '@/lib/metadata/jsonld/writeGraph';

/** What the page is about, for machines. A block of data, which no Content-Security-Policy keeps from being read. */
export function JsonLd({ things }: { things: readonly Thing[] }) {
  const html = writeGraph(things);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: writeGraph lets no markup through.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />;
}
