import type { Fault } from '@/lib/source/Fault';
import { type Place, placeOf, readYaml, type Yaml } from '@/lib/source/readYaml';
import { schemaFaults } from '@/lib/source/schemaFaults';
import { fieldsAt, type Message, messageSchema } from './messageSchema';

export const messageFile = 'content/message.yaml';

type ReadMessage = {
  message?: Message;
  /** For those who tell of more faults in the file. */
  yaml?: Yaml;
  faults: Fault[];
};

/** The message in the text of its file, shown now or not. No file, or one with comments only, is no message. */
export function readMessage(text: string | undefined): ReadMessage {
  if (text === undefined) return { faults: [] };

  const yaml = readYaml(text, 'file');
  if ('faults' in yaml)
    return { faults: yaml.faults.map((each) => ({ ...fault(each.message, each), rule: each.rule })) };
  if (yaml.value === null) return { faults: [] };

  const { data, error } = messageSchema.safeParse(yaml.value);
  if (error)
    return { faults: schemaFaults(error.issues, { yaml, file: messageFile, rule: 'message', fieldsAt }) };
  if (Date.parse(data.end) <= Date.parse(data.start)) {
    const message = 'Meddelandet slutar innan det börjar. Ändra start eller end.';
    return { faults: [fault(message, placeOf(yaml, ['end']))] };
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
