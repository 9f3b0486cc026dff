import { existsSync, readFileSync } from 'node:fs';
import { isValidElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { mdxComponents } from '@/components/content/mdxComponents';
import { checkPage } from '@/lib/check/checkPage';
import { checkRedirects } from '@/lib/check/checks/checkRedirects';
import { writeGuide } from '@/lib/check/commands/guide';
import { headFieldTable } from '@/lib/content/head/headFieldTable';
import type { Page } from '@/lib/content/head/Page';
import { readPage } from '@/lib/content/head/readPage';
import { openContent } from '@/lib/content/openContent';
import { readRedirects } from '@/lib/content/readRedirects';
import { loadSnapshot } from '@/lib/content/snapshot/loadSnapshot';
import { valueFile } from '@/lib/content/values/readValues';
import { checkMessage } from '@/lib/message/checkMessage';
import { messageFile, readMessage } from '@/lib/message/readMessage';
import { componentGuide } from '@/lib/site/componentGuide';
import { generatedPages } from '@/lib/site/generatedPages';
import { pageComponents } from '@/lib/site/pageComponents';
import { readBody } from '@/lib/site/readBody';
import { swedishDay } from '@/lib/source/swedishTime';
import { contentFolder, page } from '../../unit/content/contentFolder';
import { png } from '../../unit/content/png';
import { filmRenamed, signedCaptions } from '../../unit/film/filmFiles';

const guide = readFileSync('content/README.md', 'utf8');
const examples = [...guide.matchAll(/^```mdx\n([\s\S]*?)^```$/gm)].map(([, example = '']) => example);

test('the fields and the components are those of the code: npm run content guide writes them', () => {
  expect(guide).toContain(headFieldTable());
  expect(guide).toContain(componentGuide());
  expect(writeGuide(guide)).toBe(guide);
});

test('every component has an example', () => {
  const shown = new Set(
    examples.flatMap((example) => [...example.matchAll(/<([A-Za-z]+)/g)].map(([, name]) => name)),
  );
  expect([...pageComponents.keys()].filter((name) => !shown.has(name))).toEqual([]);
});

describe('an example', () => {
  const { site } = openContent({
    root: process.cwd(),
    now: new Date(),
    generatedPages: generatedPages(),
  });

  test.each(examples)('is right as it stands:\n%s', (written) => {
    const file = 'content/sv/om-webbplatsen/exempel.mdx';
    const text = page('Ett exempel', written, `reviewed: ${swedishDay(new Date())}\n`);
    const folder = contentFolder({
      [file]: text,
      [valueFile]: readFileSync(valueFile, 'utf8'),
      'public/filmer/uppdrag.mp4': filmRenamed('vp09', 'avc1'),
      'public/filmer/uppdrag.vtt': signedCaptions,
      'public/filmer/uppdrag.png': png(160, 90),
    });
    const found = checkPage(readPage(file, 'sv', Buffer.from(text)), { ...site, root: folder.root });
    // The time of a value in the example may be over while the page is right.
    expect(found.filter(({ rule }) => rule !== 'value')).toEqual([]);

    vi.stubEnv('CONTENT_ROOT', folder.root);
    const example: Page = {
      locale: 'sv',
      address: '/om-webbplatsen/exempel',
      file,
      head: {} as never,
    };
    expect(isValidElement(readBody(example).render(mdxComponents(example)))).toBe(true);
    vi.unstubAllEnvs();
  });
});

test('the example of an important message is right as it stands', () => {
  const [, example = ''] =
    /^### Visa ett viktigt meddelande$[\s\S]*?^```yaml\n([\s\S]*?)^```$/m.exec(guide) ?? [];
  const { message, faults } = readMessage(example);
  expect({ message, faults }).toMatchObject({ message: { kind: 'varning' }, faults: [] });

  const now = new Date(message?.start ?? Number.NaN);
  const { site } = openContent({ root: process.cwd(), now, generatedPages: generatedPages() });
  const { root } = contentFolder({ [messageFile]: example });
  expect(checkMessage({ ...site, content: loadSnapshot(root, now) })).toEqual([]);
});

test('the example of old addresses has each of the three targets, and nothing is wrong with it', () => {
  const [, example = ''] =
    /^### Skriva gamla adresser för hand$[\s\S]*?^```json\n([\s\S]*?)^```$/m.exec(guide) ?? [];
  const redirects = readRedirects(example);
  const { site } = openContent({ root: process.cwd(), now: new Date(), generatedPages: generatedPages() });
  expect(checkRedirects(redirects, site)).toEqual([]);
  expect([...redirects.map.values()].map((target) => target.split('/')[0])).toEqual(['', 'https:']);
  expect(redirects.gone).toHaveLength(1);
});

test('what the guide says of files is there', () => {
  const paths = [...guide.matchAll(/^(content\/[\w./-]+) {2,}/gm)].map(([, path = '']) => path);
  expect(paths).not.toEqual([]);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
