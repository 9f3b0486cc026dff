import { z } from 'zod';
import { fromContent } from '@/lib/content/snapshot/fromContent';
import type { Fault } from '@/lib/source/Fault';
import { placeAt } from '@/lib/source/findTextFaults';
import { doubledField, placeOfKey, readYaml, type Yaml } from '@/lib/source/readYaml';

export const redirectsFile = 'content/redirects.json';

export type Redirects = {
  /** From an old address to the new one: on the site, or a whole https address. */
  map: Map<string, string>;
  /** Addresses whose pages are gone for good, written `null`. */
  gone: string[];
  yaml: Yaml | undefined;
  faults: Fault[];
};

const schema = z.record(z.string(), z.string().nullable());

export const loadRedirects = fromContent('redirects', ({ text }) => readRedirects(text(redirectsFile)));

/** Old addresses and where they lead. JSON is YAML too, so the same reader tells the places of faults. */
export function readRedirects(text: string | undefined): Redirects {
  if (text === undefined) return { map: new Map(), gone: [], yaml: undefined, faults: [] };

  const yaml = readYaml(text, 'file');
  const fault = (message: string, place = {}): Redirects => ({
    map: new Map(),
    gone: [],
    yaml: undefined,
    faults: [{ file: redirectsFile, ...place, message, rule: 'redirect-form', severity: 'fault' }],
  });
  if ('faults' in yaml) {
    const [first] = yaml.faults;
    // What is wrong with its text has words of its own; what is wrong with YAML means nothing to those who write JSON.
    if (first && first.rule !== 'yaml')
      return { map: new Map(), gone: [], yaml: undefined, faults: yaml.faults.map(toFault) };
    const message =
      first?.message === doubledField
        ? 'Den gamla adressen står två gånger. Ta bort den ena raden.'
        : formMessage;
    return fault(message, { line: first?.line, column: first?.column });
  }
  try {
    JSON.parse(text);
  } catch (error) {
    // What is YAML and no JSON: a comma too many, a comment, another quotation mark.
    const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
    return fault(formMessage, placeAt(text, Number(position ?? text.length)));
  }

  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) {
    const entries = Object.entries(parsed.data);
    const map = new Map(entries.flatMap(([from, to]) => (to === null ? [] : [[from, to] as const])));
    return { map, gone: entries.flatMap(([from, to]) => (to === null ? [from] : [])), yaml, faults: [] };
  }
  const path0 = parsed.error.issues[0]?.path ?? [];
  return fault(formMessage, path0.length > 0 ? placeOfKey(yaml, path0) : {});
}

const toFault = (found: Pick<Fault, 'line' | 'column' | 'message' | 'rule'>): Fault => ({
  ...found,
  file: redirectsFile,
  severity: 'fault',
});

const formMessage =
  'Omdirigeringarna går inte att läsa. Varje rad ska vara "/gammal-adress": "/ny-adress", eller null utan citattecken i stället för en ny adress när sidan är borta för gott, med kommatecken efter alla rader utom den sista, och allt inom { och }.';
