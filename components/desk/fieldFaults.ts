import type { FormField } from '@/lib/desk/form/formFields';
import type { Fault } from '@/lib/source/Fault';

/** The check begins with the name that the field has in its file. */
const named = /^(?:Kolumnen|Fältet) "?(\w+)"?(: )?/;

/** What the check found, beside the fields that it names; the others come by themselves. */
export function fieldFaults(
  faults: readonly Fault[],
  file: string,
  fields: readonly FormField[],
): { byName: ReadonlyMap<string, Fault[]>; others: Fault[] } {
  const byName = new Map<string, Fault[]>(fields.map(({ name }) => [name, []]));
  const others = faults.filter((fault) => {
    const [start, name = '', colon] = named.exec(fault.message) ?? [''];
    const field = fault.file === file ? fields.find((each) => each.name === name) : undefined;
    if (!field) return true;
    const message = colon
      ? fault.message.slice(start.length)
      : fault.message.replace(`"${name}"`, `"${field.label}"`);
    byName.get(name)?.push({ ...fault, line: undefined, message });
    return false;
  });
  return { byName, others };
}
