import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Site, SiteFile } from '@/lib/delivery/Site';
import { builtSite } from './builtSite';
import { test as base, expect } from './site';
import { type RunningSite, startSite } from './startSite';
import { buildFolder, type Variant } from './variants';

const test = base.extend<object, { usualSite: RunningSite }>({
  usualSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern.
    async ({}, use) => {
      const site = await startSite('builtin');
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
});

test.use({ variant: 'cache' });

/** What is told of a page in its head has no order: React writes it as it comes to know of it, in one of the ways earlier than in the other. */
function sortHead(html: string): string {
  const end = html.indexOf('</head>');
  if (end === -1) return html;
  const parts = html.slice(0, end).match(/<(script|style|title)\b[^>]*>.*?<\/\1>|<[^>]*>/gs) ?? [];
  const isTold = (part: string) => /^<(meta|link|title)\b/.test(part);
  const told = parts.filter(isTold).map(sortAttributes).sort();
  return [...told, ...parts.filter((part) => !isTold(part))].join('\n') + html.slice(end);
}

const sortAttributes = (tag: string) =>
  tag
    .slice(1, -1)
    .split(/ (?=[\w-]+=")/)
    .sort()
    .join(' ');

/** What is answered from files, and how: a line for each. */
function answersOf(variant: Variant): Record<string, string> {
  const { files, errors }: Site = builtSite(variant);
  const describe = (file: SiteFile) => {
    const bytes = readFileSync(`${buildFolder(variant)}/site/${file.file}`);
    const compared = file.isPage ? sortHead(bytes.toString()) : bytes;
    return `${createHash('sha256').update(compared).digest('hex')} ${JSON.stringify(file)}`;
  };
  const all = [
    ...Object.entries(files),
    ...Object.entries(errors).flatMap(([locale, pages]) =>
      Object.entries(pages).map(([status, file]): [string, SiteFile] => [`${locale} ${status}`, file]),
    ),
  ];
  return Object.fromEntries(all.map(([address, file]) => [address, describe(file)]));
}

test('every file is the same to the byte, and every page but for the order in its head, with the same headers, whichever way Next makes them', () => {
  const usual = answersOf('builtin');
  expect(answersOf('cache')).toEqual(usual);
  expect(Object.keys(usual).length).toBeGreaterThan(1000);
});

test('the same addresses lead elsewhere, are gone, or are answered when they are asked for', () => {
  const rest = ({ redirects, gone, requestTime }: Site) => ({
    redirects,
    gone,
    requestTime: requestTime.map(({ pattern, gives }) => `${gives} ${pattern}`),
  });
  expect(rest(builtSite('cache'))).toEqual(rest(builtSite('builtin')));
});

/** What differs from one answer to the next, or tells which build it is of, or how the bytes lie. */
const ofTheMoment = /^(content-length|date|etag|last-modified|set-cookie|x-site-version)$/;

for (const [address, status, form] of [
  ['/sok', 200],
  ['/sok?q=sjukpenning', 200],
  ['/sok?q=%22f%C3%B6r%C3%A4ldrapenning%22&sida=2', 200],
  ['/sok?q=xyzzyx', 200],
  ['/english/search?q=parental%20benefit', 200],
  ['/om-forsakringskassan/publikationer/sok?q=socialf%C3%B6rs%C3%A4kringen', 200],
  ['/om-forsakringskassan/forsakringskassans-termbank/sok?q=sgi', 200],
  ['/om-forsakringskassan/vart-uppdrag/regeringsuppdrag-och-regleringsbrev/sok?q=2025', 200],
  ['/statistik-och-analys/urval', 200],
  ['/statistik-och-analys/urval?serie=ohalsotal-lan', 200],
  ['/statistik-och-analys/urval.csv', 404],
  ['/statistik-och-analys/urval.json?serie=ohalsotal-lan', 200],
  ['/api/forslag?q=sjuk', 200],
  ['/datasets/dcat', 200],
  ['/.well-known/security.txt', 404],
  ['/api/kakor', 303, { choice: 'all', where: 'banner', return: '/om-forsakringskassan' }],
  ['/api/kakor', 400, { choice: 'maybe', where: 'banner', return: '/om-forsakringskassan' }],
  ['/finns-inte', 404],
  ['/english/not-here', 404],
  ['/datasets/finns-inte', 404],
  ['/skriv-ut/finns-inte', 404],
  ['/ikon/1.png', 404],
  ['/font/finns-inte', 404],
  ['/andringar/atom/finns-inte.xml', 404],
  ['/om-forsakringskassan/publikationer/slag/finns-inte/atom.xml', 404],
  ['/om-forsakringskassan/publikationer/finns-inte', 404],
  ['/om-forsakringskassan/finns-inte.md', 404],
] as const) {
  test(`${address}${form ? ` with the choice ${form.choice}` : ''} is answered the same, ${status}`, async ({
    request,
    site,
    usualSite,
  }) => {
    const ask = async ({ address: host }: { address: string }) => {
      const response = form
        ? await request.post(host + address, {
            form: { ...form },
            headers: { accept: 'text/html', origin: host },
            maxRedirects: 0,
          })
        : await request.get(host + address, { maxRedirects: 0 });
      const { 'x-request-id': id = '', ...told } = response.headers();
      const headers = Object.entries(told).filter(([name]) => !ofTheMoment.test(name));
      // A page that says no tells its number.
      const text = (await response.text()).replaceAll(id, '');
      return { status: response.status(), headers: Object.fromEntries(headers), text: sortHead(text) };
    };
    const usual = await ask(usualSite);
    expect(usual.status).toBe(status);
    expect(await ask(site)).toEqual(usual);
  });
}
