/** A publication as the site knows it. What nobody knows is `null`, never a guess. */
export type Publication = {
  id: string;
  /** The id of its kind. */
  kind: string;
  series: string;
  number: string | null;
  /** The version, for what is published anew under the same number. */
  edition: number | null;
  date: PublicationDate | null;
  /** The id of its subject. */
  subject: string;
  title: string;
  /** What it is about, in one sentence. */
  summary: string;
  diarienummer: string | null;
  publisher: string;
  /** Where the publication itself is read: its file, or its page at the publisher. */
  documentUrl: string | null;
  /** The size of the file. */
  documentBytes: number | null;
  /** Where the facts were seen. */
  sourceUrl: string;
  /** What readers have to know, as sentences. */
  note: string | null;
  /** What is missing or uncertain, for those who keep the list. */
  gaps: string | null;
  /** The day when the row was written or last changed, which is what feeds tell. */
  recorded: string;
};

export type PublicationDate = {
  /** As precise as it is known: 2022-03-17, 2016-06 or 2024. */
  value: string;
  isUncertain: boolean;
};
