import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caching } from '@/lib/delivery/headers';
import type { Site } from '@/lib/delivery/Site';
import type { BufferedResponse } from '@/lib/delivery/server/response/BufferedResponse';
import { refusedInHeader } from '@/lib/http/refuse';
import { localeOfAddress, locales } from '@/lib/i18n/locales';
import type { DynamicRequest } from './DynamicHandler';

type Sentence = Pick<BufferedResponse, 'status' | 'headers'>;

/**
 * What a person gets in place of a sentence that refuses (lib/http/refuse.ts): the page in the site's frame, in the language of the
 * page that sent the request, with the same number. `undefined` for a program, which gets the sentence.
 */
export function refusalPage(
  site: Pick<Site, 'errors'>,
  siteFolder: string,
  { headers: asked, target }: Pick<DynamicRequest, 'headers' | 'target'>,
  { status, headers }: Sentence,
): { status: number; headers: BufferedResponse['headers']; body: Buffer } | undefined {
  // No such page, and a page that is gone, have pages of their own.
  const isRefused = status >= 400 && status < 500 && status !== 404 && status !== 410;
  if (!isRefused || !asked.accept?.includes('text/html')) return undefined;

  const locale = locales.find((each) => each === headers[refusedInHeader]) ?? localeOfAddress(target);
  const { file, type, policy } = site.errors[locale]['400'];
  return {
    status,
    headers: {
      ...(headers.allow && { allow: headers.allow }),
      'content-type': type,
      'content-security-policy': policy,
      'cache-control': caching.none,
    },
    body: readFileSync(join(siteFolder, file)),
  };
}
