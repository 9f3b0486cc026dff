import { expect, test } from 'vitest';
import { mdxComponents } from '@/components/content/mdxComponents';
import { mdxComponentProps } from '@/lib/content/body/mdxComponentProps';
import { loadPages } from '@/lib/content/loadPages';

test('the checks know the same components as the pages', () => {
  const [page] = loadPages('sv');
  const components = Object.keys(page ? mdxComponents(page) : {}).filter((name) => /^[A-Z]/.test(name));
  const checked = Object.entries(mdxComponentProps)
    .filter(([name, { isWords }]) => /^[A-Z]/.test(name) && !isWords)
    .map(([name]) => name);
  expect(components.sort()).toEqual(checked.sort());
});
