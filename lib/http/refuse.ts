import { type Locale, localeOfAddress } from '@/lib/i18n/locales';
import type { PlainResponse } from './PlainResponse';

/** Tells the server in which language a person gets the page that stands in for the sentence. It goes no further. */
export const refusedInHeader = 'x-refused-in';

/**
 * An answer that says no, and why, to whoever wrote the request. A person gets a page in the site's frame in its place, where the
 * server answers (lib/delivery/server/dynamic/refusalPage.ts).
 * @param address of the page that sent the request, where it is known
 */
export function refuse(status: number, sentence: string, address?: string): PlainResponse {
  const locale: Locale = localeOfAddress(address ?? '');
  return {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      [refusedInHeader]: locale,
    },
    body: `${sentence}\n`,
  };
}
