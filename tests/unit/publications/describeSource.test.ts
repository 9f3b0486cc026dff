import { expect, test } from 'vitest';
import { describeSource } from '@/lib/publications/describeSource';

test.each([
  ['https://www.forsakringskassan.se/download/1/a.pdf', 'forsakringskassan.se', 'pdf', true],
  ['https://www.forsakringskassan.se/statistik', 'forsakringskassan.se', undefined, false],
  ['https://example.se/a.PDF?b', 'example.se', 'pdf', false],
  ['https://forsakringskassan.se.example/a.pdf', 'forsakringskassan.se.example', 'pdf', false],
])('%s', (address, host, fileType, isPublication) => {
  expect(describeSource(address)).toEqual({ host, fileType, isPublication });
});
