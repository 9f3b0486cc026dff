import { corsHeaders } from '@/lib/http/corsHeaders';
import { contentTypes } from './contentTypes';
import type { DownloadFormat } from './downloadFormats';

/** A file of open data: saved under a name that tells what it is, and readable by programs on any other site. */
export function answerData(body: string | Buffer, format: DownloadFormat, name: string): Response {
  const contentType = contentTypes[format];
  return answerFile(body, {
    contentType,
    name: `${name}${fileEndings[format]}`,
    // JSON is read in the browser as often as it is saved.
    isShown: contentType.includes('json'),
  });
}

const fileEndings: Record<DownloadFormat, string> = {
  csv: '.csv',
  json: '.json',
  xlsx: '.xlsx',
  jsonStat: '.json-stat.json',
  parquet: '.parquet',
  zip: '.zip',
  dataPackage: '.datapackage.json',
  csvMetadata: '.csv-metadata.json',
};

type FileAnswer = { contentType: string; name: string; isShown: boolean };

export function answerFile(body: string | Buffer, { contentType, name, isShown }: FileAnswer): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': contentType,
      'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; filename="${name}"`,
      ...corsHeaders,
    },
  });
}
