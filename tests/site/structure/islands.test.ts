import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { islands } from '@/components/hydration/islands';
import { serverTags } from '@/lib/lean/serverTags';
import { filesIn } from './filesIn';

// The desk's pages are no part of the site: it is bundled for itself when it starts.
const components = filesIn('components', /\.tsx$/).filter((file) => !file.startsWith('components/desk/'));
const read = (file: string) => readFileSync(file, 'utf8');

test('every island stands in the HTML by the name by which the browser finds it', () => {
  const used = components.flatMap((file) =>
    [...read(file).matchAll(/<Island\s+name="(\w+)"\s+view=\{(\w+)\}/g)].map(([, name, view]) => {
      expect(view, file).toBe(name);
      return name;
    }),
  );
  expect([...new Set(used)].sort()).toEqual(Object.keys(islands).sort());
});

test.each(components.filter((file) => file.endsWith('.client.tsx')))(
  '%s has no names that differ between server and browser: no style sheet, no useId',
  (file) => {
    expect(read(file)).not.toMatch(/\.css['"]|\buseId\b/);
  },
);

test.each(components.filter((file) => file.endsWith('.client.tsx')))(
  '%s writes no element whose style is left out of pages that do not have it',
  (file) => {
    const written = [...read(file).matchAll(/<([a-z][a-z\d]*)\b/g)].map(([, tag = '']) => tag);
    expect(written.filter((tag) => serverTags.has(tag))).toEqual([]);
  },
);
