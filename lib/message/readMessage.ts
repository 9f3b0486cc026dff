import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Fault } from '@/lib/source/Fault';
import { type Place, placesIn, readYaml, type Yaml } from '@/lib/source/readYaml';
import { nearestName } from '@/lib/text/nearestName';
import { fieldsAt, type Message, messageSchema } from './messageSchema';

export const messageFile = 'content/message.yaml';

type ReadMessage = {
  message?: Message;
  /** For those who tell of more faults in the file. */
  yaml?: Yaml;
  faults: Fault[];
};

/** The message of a project, shown now or not. No file, or one with comments only, is no message. */
export function readMessage(root: string): ReadMessage {
  // The build would otherwise take the whole project for something that the server needs.
  const path = join(/* turbopackIgnore: true */ root, messageFile);
  if (!existsSync(path)) return { faults: [] };

  const yaml = readYaml(readFileSync(path, 'utf8'), 'file');
  if ('faults' in yaml) return { faults: yaml.faults.map(({ message, ...place }) => fault(message, place)) };
  if (yaml.value === null) return { faults: [] };

  const { data, error } = messageSchema.safeParse(yaml.value);
  if (error) return { faults: error.issues.flatMap((issue) => issueFaults(issue, yaml)) };
  if (Date.parse(data.end) <= Date.parse(data.start)) {
    const message = 'Meddelandet slutar innan det börjar. Ändra start eller end.';
    return { faults: [fault(message, placesIn(yaml).placeOf(['end']))] };
  }
  return { message: data, yaml, faults: [] };
}

const fault = (message: string, place: Place): Fault => ({
  file: messageFile,
  line: place.line,
  column: place.column,
  message,
  rule: 'message',
  severity: 'fault',
});

function issueFaults(issue: z.core.$ZodIssue, yaml: Yaml): Fault[] {
  const { placeOf, placeOfKey } = placesIn(yaml);
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsAt(path);
    return issue.keys.map((name) => {
      const nearest = nearestName(name, fields);
      const advice = nearest ? `Menade du "${nearest}"?` : `Fälten är ${fields.join(', ')}.`;
      return fault(`Fältet "${[...path, name].join('.')}" är okänt. ${advice}`, placeOfKey([...path, name]));
    });
  }
  const name = path.length === 0 ? 'Filen' : `Fältet "${path.join('.')}"`;
  if (isMissing(yaml.value, path)) return [fault(`${name} saknas.`, placeOf(path))];

  const what = issue.code === 'invalid_type' && issue.expected === 'object';
  return [
    fault(`${name} ${what ? `ska ha fälten ${fieldsAt(path).join(', ')}` : issue.message}.`, placeOf(path)),
  ];
}

/** Also a field that is there without a value. */
function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  let found = value;
  for (const name of path) found = (found as Record<PropertyKey, unknown>)[name];
  return found === undefined || found === null;
}
