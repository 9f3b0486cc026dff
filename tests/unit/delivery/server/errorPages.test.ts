import { describe, expect, test } from 'vitest';
import { refusedInHeader } from '@/lib/http/refuse';
import { about, ask, html, serveTestSite, told } from './serveTestSite';

serveTestSite();

describe('what cannot be answered with a page of its own', () => {
  test.each([
    ['/nothing', 404, 'sv finns inte <input value="nothing" name="q" id="adressens-ord"/>'],
    ['/english/nothing', 404, 'en finns inte <input value="english nothing" name="q" id="adressens-ord"/>'],
    ['/f%F6rs%E4kring%0A', 404, 'sv finns inte <input value="försäkring" name="q" id="adressens-ord"/>'],
    ['/%22%3E%3Cscript%3E%5C', 404, 'sv finns inte <input value="script" name="q" id="adressens-ord"/>'],
    ['/%zz', 404, 'sv finns inte <input value="zz" name="q" id="adressens-ord"/>'],
    ['/-', 404, 'sv finns inte <input name="q" id="adressens-ord"/>'],
    ['/english/gone', 410, 'en borta'],
    ['/next/broken', 500, 'sv fel'],
    ['/english/next/broken', 500, 'en fel'],
    ['/next/throws', 500, 'sv fel'],
    ['/next/silent', 500, 'sv fel'],
    ['/sok?q=unknown', 500, 'sv fel'],
    ['/next/missing', 404, 'sv finns inte <input name="q" id="adressens-ord"/>'],
  ])('%s is answered with a whole page, status %d', async (path, status, text) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.body.toString().split('<p')[0]).toBe(text);
    expect(answer.headers['content-type']).toBe(html);
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
  });

  test('the operator is told what went wrong', async () => {
    told.mockClear();
    await ask('/next/throws');
    expect(told.mock.calls).toEqual([
      [
        {
          event: 'fault',
          entry: 'other.js',
          requestId: expect.stringMatching(/^[\da-f-]{36}$/),
          fault: expect.stringMatching(/^Error: The oven is cold\.\n {4}at /),
        },
      ],
    ]);
  });

  test('a form that was sent gets the page too, a script the status alone', async () => {
    expect((await ask('/next/broken', { accept: 'text/html' }, 'POST')).body.toString()).toMatch(/^sv fel/);
    expect((await ask('/next/broken', { accept: '*/*' }, 'POST')).body.toString()).toBe('<p>stack trace</p>');
  });

  test('a sentence that says no is let through to a program', async () => {
    for (const [path, status, text] of [
      ['/next/refused', 404, 'No.\n'],
      ['/next/forbidden', 403, 'Only from here.\n'],
    ] as const) {
      const answer = await ask(path, { accept: '*/*' }, 'POST');
      expect(answer.status).toBe(status);
      expect(answer.body.toString()).toBe(text);
      expect(Object.keys(answer.headers)).not.toContain(refusedInHeader);
    }
  });

  test.each([
    [
      'a sentence that there is no such thing',
      '/next/refused',
      {},
      404,
      'sv finns inte <input name="q" id="adressens-ord"/>',
    ],
    ['a sentence that says no', '/next/forbidden', {}, 403, 'sv avvisat'],
    ['the same, on an English page', '/next/forbidden', { 'x-page': '/english/brod' }, 403, 'en avvisat'],
    ['a form sent to a page', '/brod', {}, 405, 'sv avvisat'],
    ['too long an address', `/${'a'.repeat(13_000)}`, {}, 414, 'sv avvisat'],
    ['too long an English address', `/english/${'a'.repeat(13_000)}`, {}, 414, 'en avvisat'],
  ])('a person gets a page in the language of theirs for %s', async (_, path, more, status, text) => {
    const answer = await ask(path, { accept: 'text/html,*/*;q=0.8', ...more }, 'POST');
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).toBe(text);
    expect(answer.headers['content-type']).toBe(html);
    expect(answer.headers['content-security-policy']).toBe(about.policy);
    expect(Object.keys(answer.headers)).not.toContain(refusedInHeader);
  });

  test('a person is told, too, how it could be asked', async () => {
    const person = { accept: 'text/html' };
    expect((await ask('/brod', person, 'POST')).headers.allow).toBe('GET, HEAD, OPTIONS');
    expect((await ask('/next/forbidden', person, 'POST')).headers.allow).toBe('POST');
  });

  test('a page with words in it is nobody else’s: no cache keeps it, and it has no ETag', async () => {
    const { headers, body } = await ask('/nothing', { 'accept-encoding': 'br' });
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'content-security-policy': about.policy });
    expect(headers.etag).toBeUndefined();
    expect(headers['content-encoding']).toBeUndefined();
    const told = await ask('/nothing', {}, 'HEAD');
    expect(told).toMatchObject({ status: 404, headers: { 'content-length': String(body.length) } });
  });

  test('a redirect keeps the query', async () => {
    const { status, headers } = await ask('/?q=1');
    expect(status).toBe(308);
    expect(headers.location).toBe('/brod?q=1');
  });
});
