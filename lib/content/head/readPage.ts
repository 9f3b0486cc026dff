import type { Locale } from '@/lib/i18n/locales';
import { decodeText } from '@/lib/source/decodeText';
import type { Fault } from '@/lib/source/Fault';
import { readYaml, type Yaml } from '@/lib/source/readYaml';
import { addressOfFile } from './addressOfFile';
import { headFaults } from './headFaults';
import type { Page } from './Page';
import { pageHeadSchema } from './pageHead';
import { splitHead } from './splitHead';

/** A page as it stands in its file. */
export type PageSource = {
  page: Page;
  /** The body, after as many empty lines as the page head takes: its line numbers are those of the file. */
  body: string;
  /** Where the fields of the page head stand, for faults that need more than one page to be seen. */
  yaml: Yaml;
};

export type ReadPage = { source: PageSource; faults: [] } | { source: undefined; faults: Fault[] };

/** Reads one page. Whatever the bytes are, the answer is a page or faults with file and line. */
export function readPage(file: string, locale: Locale, bytes: Uint8Array): ReadPage {
  const fail = (faults: Omit<Fault, 'file' | 'severity'>[]): ReadPage => ({
    source: undefined,
    faults: faults.map((fault) => ({ file, ...fault, severity: 'fault' })),
  });

  const decoded = decodeText(bytes);
  if ('faults' in decoded) return fail(decoded.faults);

  const split = splitHead(decoded.text);
  if ('fault' in split) return fail([split.fault]);

  const yaml = readYaml(split.yaml, 'head');
  if ('faults' in yaml) return fail(yaml.faults);

  const head = pageHeadSchema.safeParse(yaml.value);
  if (!head.success) return fail(headFaults(head.error.issues, yaml));

  const page: Page = { locale, address: addressOfFile(file, locale), file, head: head.data };
  return { source: { page, body: split.body, yaml }, faults: [] };
}
