/** The files of a series: what its last part of the address is called, by form. */
export const downloadFileNames = {
  csv: 'data.csv',
  json: 'data.json',
  xlsx: 'data.xlsx',
  jsonStat: 'json-stat.json',
  parquet: 'data.parquet',
  zip: 'data.zip',
  dataPackage: 'datapackage.json',
  /** CSV on the Web tells programs to look for it here: the address of the CSV with "-metadata.json" after it. */
  csvMetadata: 'data.csv-metadata.json',
} as const;

export type DownloadFormat = keyof typeof downloadFileNames;

export const downloadFormats = Object.keys(downloadFileNames) as DownloadFormat[];

/** The forms that have the figures in them. The others describe one of these, and are found beside it. */
export const figureFormats = [
  'csv',
  'json',
  'xlsx',
  'jsonStat',
  'parquet',
  'zip',
] as const satisfies DownloadFormat[];
