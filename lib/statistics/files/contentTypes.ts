import type { DownloadFormat } from './downloadFormats';

export const contentTypes: Record<DownloadFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonStat: 'application/json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  zip: 'application/zip',
  dataPackage: 'application/json; charset=utf-8',
  csvMetadata: 'application/csvm+json',
};
