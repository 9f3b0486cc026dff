import { describe, expect, test } from 'vitest';
import { answerChoice } from '@/lib/consent/answerChoice';
import { consentVersion } from '@/lib/consent/consentVersion';
import { maxReturnLength } from '@/lib/consent/returnAddress';
import { toResponse } from '@/lib/http/PlainResponse';
import { refusedInHeader } from '@/lib/http/refuse';

const now = 1_767_225_600;
const site = 'https://www.example.se';

type Sent = { body?: string | Record<string, string>; headers?: Record<string, string> };

const yes = { choice: 'all', where: 'banner', return: '/om-webbplatsen?a=1' };

async function send({ body = yes, headers = {} }: Sent = {}) {
  const request = new Request(`${site}/api/kakor`, {
    method: 'POST',
    body: typeof body === 'string' ? body : new URLSearchParams(body),
    headers: {
      Host: 'www.example.se',
      Origin: site,
      'Sec-Fetch-Site': 'same-origin',
      'X-Forwarded-Proto': 'https',
      Accept: 'text/html,application/xhtml+xml',
      ...headers,
    },
  });
  const { response, ...rest } = await answerChoice(request, now);
  return { response: toResponse(response), ...rest };
}

/** The line that stores the answer. */
const stored = (response: Response) =>
  response.headers
    .getSetCookie()
    .filter((line) => line.startsWith('fk_kakor=') && !line.startsWith('fk_kakor=;'));

/** The names of the cookies that are removed, with the places. */
const removed = (response: Response) =>
  response.headers.getSetCookie().filter((line) => /^[^=]+=;/.test(line));

describe('a form', () => {
  test('C10: gets 303 back to its page with its query, and the answer shown there', async () => {
    const { response } = await send();
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe('/om-webbplatsen?a=1#kakor-svar');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  test('C14: with an address that leads elsewhere goes to the beginning', async () => {
    const { response } = await send({ body: { ...yes, return: '//example.org' } });
    expect(response.headers.get('Location')).toBe('/#kakor-svar');
  });
});

test('C11: a script gets 204', async () => {
  const { response } = await send({ headers: { Accept: '*/*' } });
  expect(response.status).toBe(204);
  expect(response.headers.get('Location')).toBeNull();
});

describe('C13: the cookie', () => {
  test('has its value, path, lifetime and protection, and can be read by script', async () => {
    const { response } = await send();
    expect(stored(response)).toEqual([
      `fk_kakor=${consentVersion}.1.${now}; Path=/; Max-Age=15552000; SameSite=Lax; Secure`,
    ]);
  });

  test.each([
    ['https', true],
    ['http', false],
    ['https, http', true],
    ['HTTPS , http', true],
    ['http, https', false],
  ])('behind a proxy that tells of %s', async (protocol, isSecure) => {
    const { response } = await send({ headers: { 'X-Forwarded-Proto': protocol } });
    expect(stored(response)[0]?.endsWith('; Secure')).toBe(isSecure);
  });

  test('C23: no is kept as long as yes', async () => {
    const { response } = await send({ body: { ...yes, choice: 'necessary' } });
    expect(stored(response)).toEqual([
      `fk_kakor=${consentVersion}.0.${now}; Path=/; Max-Age=15552000; SameSite=Lax; Secure`,
    ]);
  });
});

describe('C14: refused', () => {
  test.each([
    ['another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://example.org' }, 403],
    [
      'a neighbour on the same domain',
      { 'Sec-Fetch-Site': 'same-site', Origin: 'https://other.example.se' },
      403,
    ],
    ['an origin that is not ours', { 'Sec-Fetch-Site': '', Origin: 'https://example.org' }, 403],
    ['an origin that hides itself', { 'Sec-Fetch-Site': '', Origin: 'null' }, 403],
    ['somebody who tells nothing', { 'Sec-Fetch-Site': '', Origin: '' }, 403],
  ])('%s', async (_, headers, status) => {
    const { response, line } = await send({ headers });
    expect(response.status).toBe(status);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(line).toBeUndefined();
  });

  test.each([
    ['no choice', { where: 'banner', return: '/' }, 'The field "choice" must be "all" or "necessary".'],
    ['another choice', { ...yes, choice: 'some' }, 'The field "choice" must be "all" or "necessary".'],
    ['another place', { ...yes, where: 'footer' }, 'The field "where" must be "banner" or "page".'],
    ['rubbish', '\u0000%%%', 'The field "choice" must be "all" or "necessary".'],
  ])('%s, with a sentence that says what to send', async (_, body, sentence) => {
    const { response } = await send({ body });
    expect(response.status).toBe(400);
    expect(await response.text()).toBe(`${sentence}\n`);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  test.each([
    ['/english/our-mission?a=1', 'en'],
    ['/om-webbplatsen', 'sv'],
    ['', 'sv'],
  ])('from %s, with the language of the page for a person (%s)', async (address, locale) => {
    const headers = { 'Sec-Fetch-Site': 'cross-site' };
    const { response } = await send({ body: { ...yes, return: address }, headers });
    expect(response.headers.get(refusedInHeader)).toBe(locale);
  });

  test('a body over 1 kB', async () => {
    const { response } = await send({ body: { ...yes, return: `/${'a'.repeat(1100)}` } });
    expect(response.status).toBe(413);
  });

  test('but not one of exactly 1 kB', async () => {
    const rest = 1024 - new URLSearchParams({ ...yes, return: '/' }).toString().length;
    const { response } = await send({
      body: new URLSearchParams({ ...yes, return: `/${'a'.repeat(rest)}` }).toString(),
    });
    expect(response.status).toBe(303);
  });
});

describe('what the site’s own forms send is never too much', () => {
  const scripts = ['a', '!', '&', 'ö', 'ا', 'क', '字', '😀'].map((letter) => encodeURI(letter));

  test.each(scripts)('a query of many %s', async (letter) => {
    for (const count of [1, 122, 2000]) {
      const address = `/sok?q=${letter.repeat(count)}`;
      // As components/document/earlyScript.ts cuts it.
      const cut = address.slice(0, maxReturnLength);
      for (const choice of ['all', 'necessary']) {
        const { response } = await send({ body: { choice, where: 'banner', return: cut, script: 'off' } });
        expect(response.status).toBe(303);
        const location = response.headers.get('Location')?.replace('#kakor-svar', '');
        expect(location).toBe(address.slice(0, location?.length));
        expect(cut.length - (location?.length ?? 0)).toBeLessThan('%F0%9F%98%80'.length);
      }
    }
  });

  test('122 Arabic letters come back whole', async () => {
    const address = `/sok?q=${encodeURIComponent('ا'.repeat(122))}`;
    const { response } = await send({ body: { ...yes, return: address } });
    expect(response.headers.get('Location')).toBe(`${address}#kakor-svar`);
  });
});

describe('C17: an answer is the only one afterwards', () => {
  test('what may stand at a path above the page is removed, before the answer is stored', async () => {
    const { response } = await send({ body: { ...yes, return: '/a/b?c=1' } });
    expect(response.headers.getSetCookie()).toEqual([
      'fk_kakor=; Path=/a; Max-Age=0',
      'fk_kakor=; Path=/a/b; Max-Age=0',
      ...stored(response),
    ]);
  });

  test('so is what stands at a wider domain, when two come along', async () => {
    const Cookie = 'fk_kakor=1.1.1767225600; fk_kakor=1.0.1767225600';
    const { response } = await send({ body: { ...yes, return: '/' }, headers: { Cookie } });
    expect(response.headers.getSetCookie()).toEqual([
      'fk_kakor=; Path=/; Domain=www.example.se; Max-Age=0',
      'fk_kakor=; Path=/; Domain=example.se; Max-Age=0',
      ...stored(response),
    ]);
  });

  test('and the host is the one that the visitor asked for, not the one behind the proxy', async () => {
    const Cookie = 'fk_kakor=1.1.1767225600; fk_kakor=1.0.1767225600';
    const headers = { Cookie, Host: 'node-1:3000', 'X-Forwarded-Host': 'www.example.org, edge:8080' };
    const { response } = await send({ body: { ...yes, return: '/' }, headers });
    expect(removed(response)).toContain('fk_kakor=; Path=/; Domain=example.org; Max-Age=0');
  });

  test('an address cannot write an attribute of its own', async () => {
    const { response } = await send({ body: { ...yes, return: '/a;Domain=example.se/b' } });
    expect(removed(response)).toEqual([]);
  });
});

describe('C33: a no', () => {
  const headers = {
    Cookie: `fk_kakor=${consentVersion}.1.${now - 60}; _pk_id.7.abcd=1; own=1`,
    Host: 'www.example.se',
  };

  test('removes the analytics cookies on all domain and path levels, and no other', async () => {
    const { response } = await send({
      body: { choice: 'necessary', where: 'page', return: '/a/b' },
      headers,
    });
    const lines = removed(response).filter((line) => !line.startsWith('fk_kakor='));
    expect(lines).toHaveLength(9);
    expect(lines).toContain('_pk_id.7.abcd=; Path=/; Max-Age=0');
    expect(lines).toContain('_pk_id.7.abcd=; Path=/a/b; Domain=example.se; Max-Age=0');
    expect(lines.every((line) => line.startsWith('_pk_id.7.abcd='))).toBe(true);
  });

  describe('however much there is to remove', () => {
    const labels = 'a.'.repeat(100).concat('example.se');
    const many = Array.from({ length: 50 }, (_, number) => `_pk_id.${number}.abcd=1`).join('; ');
    const deep = '/segment'.repeat(50);
    test.each([
      [
        'three cookies of a page three levels down',
        'www.example.org',
        '_pk_id.7.abcd=1; _pk_ses.7.abcd=1; _pk_ref.7.abcd=1',
        '/om/a/b',
      ],
      ['a host of a hundred labels', labels, many, deep],
      ['a host that is none', '[', many, deep],
      ['a host of ten thousand labels', 'a.'.repeat(7000).concat('se'), many, '/a'],
      ['fifty cookies', 'www.example.org', many, '/'],
      ['an address that leaves no room', 'www.example.org', many, `/${'å'.repeat(460)}`],
    ])('%s: at most fifty lines, and four kilobytes in all', async (_, host, cookies, address) => {
      const { response } = await send({
        body: `choice=necessary&where=page&return=${address}`,
        headers: { Cookie: cookies, Host: host, Origin: `https://${host}` },
      });
      if (URL.canParse(`https://${host}`)) expect(response.status).toBe(303);
      const lines = response.headers.getSetCookie();
      expect(lines.length).toBeLessThanOrEqual(50);
      const bytes = [...response.headers].map(([name, value]) => `${name}: ${value}\r\n`.length);
      // What the server says with every answer comes to that.
      expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(4096 - 1000);
    });
  });

  test('begins with the places where Matomo sets its cookies', async () => {
    const { response } = await send({
      body: { choice: 'necessary', where: 'page', return: '/segment'.repeat(50) },
      headers: { ...headers, Cookie: '_pk_id.7.abcd=1; _pk_ses.7.abcd=1' },
    });
    const lines = removed(response).filter((line) => !line.startsWith('fk_kakor='));
    expect(lines.slice(0, 6)).toEqual(
      ['', '; Domain=www.example.se', '; Domain=example.se'].flatMap((domain) =>
        ['_pk_id.7.abcd', '_pk_ses.7.abcd'].map((name) => `${name}=; Path=/${domain}; Max-Age=0`),
      ),
    );
  });

  test('that takes back a yes where no script runs clears what scripts may have stored', async () => {
    const { response } = await send({ body: { choice: 'necessary', where: 'page', script: 'off' }, headers });
    expect(response.headers.get('Clear-Site-Data')).toBe('"storage"');
  });

  test('from a page with script leaves that to the script, which knows what was there before the yes', async () => {
    const { response } = await send({ body: { choice: 'necessary', where: 'page' }, headers });
    expect(response.headers.get('Clear-Site-Data')).toBeNull();
  });

  test('that is the first answer clears nothing', async () => {
    const { response } = await send({ body: { choice: 'necessary', where: 'page', script: 'off' } });
    expect(response.headers.get('Clear-Site-Data')).toBeNull();
  });
});

test('C36: one line, with hour, version, choice and place, and nothing more', async () => {
  const { line } = await send({ headers: { 'User-Agent': 'Mozilla', 'X-Forwarded-For': '192.0.2.1' } });
  expect(line).toEqual({
    event: 'consent',
    hour: '2026-01-01T00',
    version: consentVersion,
    choice: 'all',
    where: 'banner',
  });
});
