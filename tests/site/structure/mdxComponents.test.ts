import { expect, test } from 'vitest';
import { mdxComponents } from '@/components/content/mdxComponents';
import { loadPages } from '@/lib/content/loadPages';
import { mdxComponentProps } from '@/lib/content/mdxComponentProps';

test('the checks know the same components as the pages', () => {
  const [page] = loadPages('sv');
  const components = Object.keys(page ? mdxComponents(page) : {}).filter((name) => /^[A-Z]/.test(name));
  const checked = Object.keys(mdxComponentProps).filter((name) => /^[A-Z]/.test(name));
  expect(components.sort()).toEqual(checked.sort());
});
