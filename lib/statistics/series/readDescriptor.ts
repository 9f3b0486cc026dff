import type { z } from 'zod';
import type { Fault } from '@/lib/source/Fault';
import { plainSwedish } from '@/lib/source/plainSwedish';
import { type Place, placesIn, readYaml } from '@/lib/source/readYaml';

type Descriptor<T> = {
  value?: T;
  faults: Fault[];
  /** For faults that are found later. */
  placeOf: (path: readonly PropertyKey[]) => Place;
};

/** A YAML file as a schema wants it, or every fault with its place. */
export function readDescriptor<T>(file: string, text: string, schema: z.ZodType<T>): Descriptor<T> {
  const fault = (place: Place, message: string): Fault => ({
    file,
    ...place,
    message,
    rule: 'series-descriptor',
    severity: 'fault',
  });

  const yaml = readYaml(text, 'file');
  if ('faults' in yaml) {
    return {
      faults: yaml.faults.map((each) => ({ ...each, file, severity: 'fault' as const })),
      placeOf: () => ({ line: 1, column: 1 }),
    };
  }

  const { placeOf } = placesIn(yaml);
  const result = schema.safeParse(yaml.value, { error: plainSwedish });
  if (result.success) return { value: result.data, faults: [], placeOf };
  const faults = result.error.issues.map(({ path, message }) =>
    fault(placeOf(path), path.length > 0 ? `${path.join('.')}: ${message}` : message),
  );
  return { faults, placeOf };
}
