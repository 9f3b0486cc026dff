import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** More names than this are not taken in at one look: the folder gets parts. */
const mostFiles = 25;

function crowded(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return [
    ...(files.length > mostFiles ? [`${folder}: ${files.length} files`] : []),
    ...entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => crowded(join(folder, name))),
  ];
}

test.each(['lib', 'components', 'tests/unit'])(
  'no folder of %s has more files than one look takes in',
  (root) => {
    expect(crowded(root)).toEqual([]);
  },
);
