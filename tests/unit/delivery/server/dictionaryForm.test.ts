import { createDCtx, decompressUsingDict } from '@bokuweb/zstd-wasm';
import { describe, expect, test } from 'vitest';
import { describeDictionary } from '@/lib/delivery/dictionary';
import { about, ask, bread, dictionary, dictionaryText, html, serveTestSite } from './serveTestSite';

serveTestSite();

const page = '/english/bread';
const accepted = 'gzip, deflate, br, zstd, dcb, dcz';
const having = { 'accept-encoding': accepted, 'available-dictionary': dictionary.hash };
const other = describeDictionary(Buffer.from('another build')).hash;

describe('a page for a browser that has the dictionary', () => {
  test('is what the dictionary has not', async () => {
    const { status, headers, body } = await ask(page, having);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': html,
      'content-encoding': 'dcz',
      'content-length': String(body.length),
      vary: 'Accept-Encoding, Available-Dictionary',
      'cache-control': about.cacheControl,
      'content-security-policy': about.policy,
    });
    const bytes = decompressUsingDict(createDCtx(), body.subarray(40), dictionaryText);
    expect(Buffer.from(bytes).toString()).toBe(bread);
  });

  test('is known again by an ETag of its own', async () => {
    const plain = await ask(page, { 'accept-encoding': accepted });
    const { headers } = await ask(page, having);
    expect(headers.etag).not.toBe(plain.headers.etag);
    const again = await ask(page, { ...having, 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers.vary).toBe(headers.vary);
    expect(again.headers['content-encoding']).toBeUndefined();
    expect((await ask(page, { ...having, 'if-none-match': plain.headers.etag ?? '' })).status).toBe(200);
    expect((await ask(page, { ...having, 'if-match': plain.headers.etag ?? '' })).status).toBe(412);
  });

  test('is told of without being sent, and sent whole to who wants a part', async () => {
    const got = await ask(page, having);
    const told = await ask(page, having, 'HEAD');
    expect(told.body.length).toBe(0);
    expect({ ...told.headers, date: '' }).toEqual({ ...got.headers, date: '' });
    const part = await ask(page, { ...having, range: 'bytes=0-9' });
    expect([part.status, part.body]).toEqual([200, got.body]);
  });

  test('does not say where the dictionary is', async () => {
    expect((await ask(page, having)).headers.link).toBeUndefined();
  });
});

test.each([
  ['no dictionary', { 'accept-encoding': accepted }],
  ['one of another build', { ...having, 'available-dictionary': other }],
  ['one that is no hash', { ...having, 'available-dictionary': dictionary.hash.replaceAll(':', '') }],
  ['it, and a wish for brotli alone', { ...having, 'accept-encoding': 'gzip, br' }],
  ['it, and a refusal', { ...having, 'accept-encoding': 'br, dcz;q=0' }],
])(
  'a page for a browser that has %s is sent as brotli, and says where the dictionary is',
  async (_, headers) => {
    const answer = await ask(page, headers as Record<string, string>);
    expect(answer.headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'Accept-Encoding, Available-Dictionary',
      link: `<${dictionary.address}>; rel="compression-dictionary"`,
    });
  },
);

test('what no dictionary was used for does not depend on one', async () => {
  for (const path of ['/_next/static/chunks/a.css', '/nothing', '/sok?q=rye']) {
    const { headers } = await ask(path, having);
    expect(headers.vary ?? '', path).not.toContain('Dictionary');
    expect(headers['content-encoding'] ?? 'br', path).toBe('br');
  }
  expect((await ask('/data.json', having)).headers.link).toBeUndefined();
});

test('pages made when they are asked for, and those for what is wrong, say where the dictionary is', async () => {
  for (const path of ['/sok?q=rye', '/nothing'])
    expect((await ask(path, { accept: 'text/html' })).headers.link, path).toContain(dictionary.address);
});
