/** The page about a data set. The IRI of the data set itself is this with `#dataset` after it: a page is not its subject. */
export function datasetAddress(id: string): string {
  return `/datasets/${id}`;
}
