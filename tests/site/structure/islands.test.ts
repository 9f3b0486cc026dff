import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { islands } from '@/components/hydration/islands';
import { serverTags } from '@/lib/lean/serverTags';
import { islandExamples } from '@/tests/unit/hydration/islandExamples';
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
  '%s asks for nothing by a name that differs between server and browser: no useId, no class',
  (file) => {
    expect(read(file)).not.toMatch(
      /\buseId\b|(?:querySelector|closest|matches|getElementsByClassName)[^\n]*styles\b/i,
    );
  },
);

test.each(Object.entries(islandExamples))(
  '%s adds no element whose style is left out of pages that do not have it',
  (name, example) => {
    const file = components.find((each) => each.endsWith(`/${name}.client.tsx`)) ?? expect.fail(`no ${name}`);
    const tagsIn = (text: string) => [...text.matchAll(/<([a-z][a-z\d]*)\b/g)].map(([, tag = '']) => tag);
    const served = tagsIn(renderToStaticMarkup(example));
    expect(served.length).toBeGreaterThan(0);
    expect(tagsIn(read(file)).filter((tag) => serverTags.has(tag) && !served.includes(tag))).toEqual([]);
  },
);
