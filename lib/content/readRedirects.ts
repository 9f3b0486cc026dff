import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Fault } from '@/lib/source/Fault';
import { placeOfKey, readYaml, type Yaml } from '@/lib/source/readYaml';

export const redirectsFile = 'content/redirects.json';

export type Redirects = { map: Map<string, string>; yaml: Yaml | undefined; faults: Fault[] };

const schema = z.record(z.string(), z.string());

/** Old addresses and where they lead. JSON is YAML too, so the same reader tells the places of faults. */
export function readRedirects(root: string): Redirects {
  const path = join(root, redirectsFile);
  if (!existsSync(path)) return { map: new Map(), yaml: undefined, faults: [] };

  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const yaml = readYaml(text, 'file');
  const fault = (message: string, place = {}): Redirects => ({
    map: new Map(),
    yaml: undefined,
    faults: [{ file: redirectsFile, ...place, message, rule: 'redirect-form', severity: 'fault' }],
  });
  if ('faults' in yaml) {
    const [first] = yaml.faults;
    return fault(formMessage, { line: first?.line, column: first?.column });
  }
  try {
    JSON.parse(text);
  } catch {
    return fault(formMessage);
  }

  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { map: new Map(Object.entries(parsed.data)), yaml, faults: [] };
  const path0 = parsed.error.issues[0]?.path ?? [];
  return fault(formMessage, path0.length > 0 ? placeOfKey(yaml, path0) : {});
}

const formMessage =
  'Omdirigeringarna går inte att läsa. Varje rad ska vara "/gammal-adress": "/ny-adress", med kommatecken efter alla rader utom den sista, och allt inom { och }.';
