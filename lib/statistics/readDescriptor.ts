import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Fault } from '@/lib/content/Fault';

type Place = { line: number; column: number };

/** A YAML file as a schema wants it, or every fault with its place. `placeOf` is for faults that are found later. */
export function readDescriptor<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): { value?: T; faults: Fault[]; placeOf: (path: readonly PropertyKey[]) => Place } {
  const lineCounter = new LineCounter();
  const parsed = parseDocument(text, { lineCounter });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const node = parsed.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
      if (node?.range) return placeAt(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  const fault = (place: Place, message: string): Fault => ({
    file,
    ...place,
    message,
    rule: 'series-descriptor',
    severity: 'fault',
  });

  // One fault in YAML makes all that follows look wrong, so only the first is told.
  const [error] = parsed.errors;
  if (error) {
    const message = `Beskrivningen kan inte läsas som YAML (${error.code}). Kontrollera indrag, kolon och citattecken.`;
    return { faults: [fault(placeAt(error.pos[0]), message)], placeOf };
  }

  const result = schema.safeParse(parsed.toJS({ maxAliasCount: 0 }), { error: z.locales.sv().localeError });
  if (result.success) return { value: result.data, faults: [], placeOf };
  const faults = result.error.issues.map(({ path, message }) =>
    fault(placeOf(path), path.length > 0 ? `${path.join('.')}: ${message}` : message),
  );
  return { faults, placeOf };
}
