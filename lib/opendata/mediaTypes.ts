import type { Distribution } from './Dataset';

/** As registered at IANA. */
export const mediaTypes: Record<Distribution['format'], string> = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonStat: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  zip: 'application/zip',
};
