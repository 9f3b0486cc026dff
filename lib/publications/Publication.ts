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
  title: string;
  diarienummer: string | null;
  publisher: string;
  /** The file itself, or the page where the facts were seen. */
  sourceUrl: string;
  /** Reservations, as sentences. */
  note: string | null;
  /** The day when the row was written or last changed, which is what feeds tell. */
  recorded: string;
};

export type PublicationDate = {
  /** As precise as it is known: 2022-03-17, 2016-06 or 2024. */
  value: string;
  isUncertain: boolean;
};
