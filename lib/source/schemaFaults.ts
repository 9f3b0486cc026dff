import type { z } from 'zod';
import { didYouMean } from '@/lib/text/didYouMean';
import { nearestName } from '@/lib/text/nearestName';
import type { Fault } from './Fault';
import { placesIn, type Yaml } from './readYaml';

type Described = {
  yaml: Yaml;
  file: string;
  rule: string;
  /** The names of the fields that can stand at a place in the file. */
  fieldsAt(path: readonly PropertyKey[]): string[];
};

/** What a schema finds wrong with a file of YAML, each fault at its place and in the words of the check. */
export function schemaFaults(issues: readonly z.core.$ZodIssue[], described: Described): Fault[] {
  const { yaml, file, rule, fieldsAt } = described;
  const { placeOf, placeOfKey } = placesIn(yaml);

  return issues.flatMap((issue): Fault[] => {
    const { path } = issue;
    const fault = (message: string, place = placeOf(path)): Fault => ({
      file,
      ...place,
      message,
      rule,
      severity: 'fault',
    });
    if (issue.code === 'unrecognized_keys') {
      const fields = fieldsAt(path);
      return issue.keys.map((name) => {
        const nearest = nearestName(name, fields);
        const advice = didYouMean(nearest, `Fälten är ${fields.join(', ')}.`);
        return fault(`Fältet "${[...path, name].join('.')}" är okänt.${advice}`, placeOfKey([...path, name]));
      });
    }
    const name = path.length === 0 ? 'Filen' : `Fältet "${path.join('.')}"`;
    if (isMissing(yaml.value, path)) return [fault(`${name} saknas.`)];

    const isHolder = issue.code === 'invalid_type' && issue.expected === 'object';
    return [fault(`${name} ${isHolder ? `ska ha fälten ${fieldsAt(path).join(', ')}` : issue.message}.`)];
  });
}

/** Also a field that is there without a value. */
function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  let found = value;
  for (const name of path) found = (found as Record<PropertyKey, unknown>)[name];
  return found === undefined || found === null;
}
