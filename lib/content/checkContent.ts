import { locales } from '@/lib/i18n/locales';
import { checkPage } from './checkPage';
import { checkKnownAddresses } from './checks/checkKnownAddresses';
import { checkRedirects } from './checks/checkRedirects';
import type { Fault } from './Fault';
import { listPageFiles } from './listPageFiles';
import { openSite } from './openSite';
import type { OtherAddress } from './otherAddresses';
import { readRedirects } from './readRedirects';

type Given = {
  root: string;
  now: Date;
  others: readonly OtherAddress[];
  /** Only these pages, when something else than all of content/ is to be checked. */
  files?: readonly string[] | undefined;
};

/** All faults and all advice in content/, sorted by file and line. */
export function checkContent({ root, now, others, files }: Given): { faults: Fault[]; pageCount: number } {
  const redirects = readRedirects(root);
  const site = openSite({ root, now, others, redirects: redirects.map });
  const chosen = files ? site.files.filter(({ file }) => files.includes(file)) : site.files;

  const faults = chosen.flatMap((file) => checkPage(site.read(file), site));
  if (!files) {
    faults.push(
      ...locales.flatMap((locale) => listPageFiles(root, locale).faults),
      ...checkRedirects(redirects, site),
      ...checkKnownAddresses(site),
    );
  }
  return { faults, pageCount: chosen.length };
}
