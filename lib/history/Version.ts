/** A page as it once stood. */
export type Version = {
  /** The day that its head names as updated, else that of the commit. */
  day: string;
  /** A line for each heading, paragraph, list item and table row; title and lead first. */
  lines: string[];
};
