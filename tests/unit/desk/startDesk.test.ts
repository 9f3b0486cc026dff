import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { familyOf } from '@/deploy/bench/memory.mjs';
import { buildIslands } from '@/lib/delivery/build/buildIslands';
import { filePolicy, filmPolicy } from '@/lib/delivery/headers';
import { type RunningDesk, startDesk } from '@/lib/desk/server/startDesk';

const page = 'content/sv/brod.mdx';
const bread = '---\ntitle: Bröd\ndescription: Om bröd.\nupdated: 2026-11-24\n---\n\nRåg.\n';

/** What the preview was asked for. */
const asked: string[] = [];
const preview = createServer((given, answer) => {
  asked.push(`${given.method} ${given.url}`);
  answer.writeHead(given.url === '/trasig' ? 500 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
  answer.end('<!doctype html><html><head></head><body><p>Råg</p></body></html>');
});

let folder = '';
let root = '';
let desk: RunningDesk;
let origin = '';
let cookie = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-http-'));
  root = join(folder, 'work');
  mkdirSync(join(root, 'content/sv'), { recursive: true });
  cpSync('content/data', join(root, 'content/data'), { recursive: true });
  writeFileSync(join(root, page), bread);
  mkdirSync(join(folder, 'elsewhere'));
  writeFileSync(join(folder, 'elsewhere/secret.mdx'), bread.replace('Råg', 'Hemligt'));
  symlinkSync(join(folder, 'elsewhere/secret.mdx'), join(root, 'content/sv/lank.mdx'));
  symlinkSync(join(folder, 'elsewhere'), join(root, 'content/sv/mapp'));
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: root });

  await once(preview.listen(0, '127.0.0.1'), 'listening');
  const { port } = preview.address() as AddressInfo;
  desk = await startDesk({ root, port: 0, preview: { host: '127.0.0.1', port }, mayApprove: false });
  origin = new URL(desk.address).origin;
  const entered = await ask('GET', `/redigera${new URL(desk.address).search}`);
  cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
});

afterAll(async () => {
  await desk.stop();
  preview.close();
  rmSync(folder, { recursive: true, force: true });
});

type Headers = Record<string, string>;

/** By Node itself: fetch sets `Host` and `Origin` on its own. */
async function ask(method: string, path: string, headers: Headers = {}, body: string | Buffer = '') {
  const sent = request(`${origin}${path}`, { method, headers }).end(body);
  const [answer] = await once(sent, 'response');
  let text = '';
  for await (const part of answer.setEncoding('utf8')) text += part;
  return { status: answer.statusCode as number, headers: answer.headers, text };
}

const own = () => ({ Cookie: cookie, Origin: origin, 'Content-Type': 'application/json' });

/** A question of the desk's own pages. */
const write = (name: string, given: unknown, headers: Headers = {}) =>
  ask('POST', `/redigera/api/${name}`, { ...own(), ...headers }, JSON.stringify(given));

const mended = (address = '/brod', base = bread) => ({
  address,
  base,
  change: { kind: 'replace', start: 7, end: 7, written: 'Korn.' },
});

test('it listens on this machine alone, and its key is in no other address than its own', async () => {
  expect(new URL(origin).hostname).toBe('127.0.0.1');
  const entered = await ask('GET', `/redigera${new URL(desk.address).search}`);
  expect(entered.status).toBe(303);
  expect(entered.headers.location).toBe('/redigera');
  expect(entered.headers['referrer-policy']).toBe('no-referrer');
  expect(String(entered.headers['set-cookie'])).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
});

test('what is looked through for a page that is left is looked through no longer', async () => {
  const reports = () => familyOf(process.pid).filter((pid) => isReport(pid));
  const sent = request(`${origin}/redigera/api/care`, { method: 'POST', headers: own() }).end('{}');
  sent.once('error', () => {});
  await expect.poll(reports, { timeout: 20_000 }).not.toEqual([]);
  sent.destroy();
  await expect.poll(reports, { timeout: 20_000 }).toEqual([]);
});

/** One that has just ended has no command line. */
function isReport(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('report\0--json');
  } catch {
    return false;
  }
}

test.each([
  ['without a cookie', { Cookie: '' }],
  ['with another key', { Cookie: 'redigera=x' }],
  ['from another site', { Origin: 'https://example.org' }],
  ['from a page without an origin', { Origin: 'null' }],
  ['by a name that somebody else leads here', { Host: 'example.org' }],
] as [string, Headers][])('nothing is written %s', async (_, headers) => {
  for (const name of ['save', 'undo', 'draft', 'command', 'submit', 'saveRow', 'picture'])
    expect([name, (await write(name, mended(), headers)).status]).toEqual([name, 403]);
  expect(readFileSync(join(root, page), 'utf8')).toBe(bread);
});

test.each([
  ['a question that there is not', 'constructor', {}, 404],
  ['a page outside the content', 'save', mended('/../../package'), 404],
  ['a page in a folder that a link leads to', 'save', mended('/mapp/secret'), 404],
  ['a page that is a link', 'save', mended('/lank', bread.replace('Råg', 'Hemligt')), 422],
  ['a page that is moved outside', 'command', { name: 'move', words: ['/brod', '/../../brod'] }, 422],
  ['a page that is made outside', 'command', { name: 'new', words: ['/../brod', 'Bröd'] }, 422],
  ['a page that is made in a folder elsewhere', 'command', { name: 'new', words: ['/mapp/ny', 'Ny'] }, 422],
  ['another command', 'command', { name: 'import', words: [] }, 422],
  ['a table outside the data', 'table', { file: 'content/data/../../package.json' }, 404],
  ['a row of a file that is no table', 'saveRow', { file: page, base: '', row: { start: 2, end: 2 } }, 404],
  ['a branch that is an option of git', 'open', { name: '--orphan' }, 422],
  ['an approval where nobody may', 'approve', { name: 'andring/a' }, 422],
  ['something that is no question', 'save', [], 422],
  ['a picture that is none', 'picture', { name: '../../x.png', base64: 'PGh0bWw+', alternative: 'En' }, 422],
] as [string, string, unknown, number][])('%s is refused', async (_, name, given, status) => {
  const answer = await write(name, given);
  expect(answer.status, answer.text).toBe(status);
  expect(JSON.parse(answer.text).message).toMatch(/\S/);
  expect(readFileSync(join(root, page), 'utf8')).toBe(bread);
  expect(readFileSync(join(folder, 'elsewhere/secret.mdx'), 'utf8')).toContain('Hemligt');
  expect(execFileSync('ls', { cwd: join(folder, 'elsewhere'), encoding: 'utf8' })).toBe('secret.mdx\n');
});

test('what is too large is not read, and what is no JSON is told so', async () => {
  const large = await ask('POST', '/redigera/api/draft', own(), Buffer.alloc(4_000_001));
  expect([large.status, JSON.parse(large.text).message]).toEqual([
    413,
    'Det är för stort: en bild får vara högst 12 MB, en text högst 2 MB.',
  ]);
  const broken = await ask('POST', '/redigera/api/save', own(), '{');
  expect([broken.status, JSON.parse(broken.text).message]).toEqual([422, 'Frågan går inte att läsa.']);
});

test('its own pages allow nothing from elsewhere, and those of the preview are in no frame', async () => {
  const overview = await ask('GET', '/redigera', own());
  expect(overview.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  const shown = await ask('GET', '/brod', own());
  expect(shown.headers['content-security-policy']).toBe("frame-ancestors 'none'");
  expect(shown.text).toContain('/redigera/fil/startPreviewDesk.client.js');
  expect(asked).toContain('GET /brod');
});

test('a file of public/ is shown as it is now, whenever it was put there, and what is no such file is asked of the preview', async () => {
  mkdirSync(join(root, 'public/bilder'), { recursive: true });
  const files = [
    ['/bilder/r%C3%A5g.webp', 'bilder/råg.webp', 'image/webp'],
    ['/r%C3%A5g.pdf', 'råg.pdf', 'application/pdf'],
    ['/bilder/kaka.avif', 'bilder/kaka.avif', 'application/octet-stream'],
  ] as const;
  for (const [path, file, type] of files) {
    for (const bytes of ['RIFF', 'RIFF igen', '']) {
      writeFileSync(join(root, 'public', file), bytes);
      const { status, headers, text } = await ask('GET', path, own());
      expect([status, headers['content-type'], text]).toEqual([200, type, bytes]);
      expect(headers['content-length']).toBe(String(bytes.length));
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    expect((await ask('HEAD', path, own())).status).toBe(200);
    expect(asked).not.toContain(`GET ${path}`);
  }
  symlinkSync(join(folder, 'elsewhere'), join(root, 'public/ut'));
  for (const path of [
    '/bilder',
    '/bilder/vete.webp',
    '/ut/secret.mdx',
    '/bilder/..%2f..%2fcontent%2fsv%2fbrod.mdx',
    '/%00',
    '/%',
  ]) {
    expect((await ask('GET', path, own())).text).not.toMatch(/title: Bröd|Hemligt/);
    expect(asked).toContain(`GET ${path}`);
  }
  expect((await ask('GET', '/bilder/r%C3%A5g.webp')).status).toBe(403);
});

test('of a film the part is answered that is asked for', async () => {
  mkdirSync(join(root, 'public'), { recursive: true });
  writeFileSync(join(root, 'public/deg.mp4'), '0123456789');
  const { status, headers, text } = await ask('GET', '/deg.mp4', { ...own(), Range: 'bytes=2-4' });
  expect([
    status,
    headers['content-type'],
    headers['content-range'],
    headers['content-length'],
    text,
  ]).toEqual([206, 'video/mp4', 'bytes 2-4/10', '3', '234']);
  const beyond = await ask('GET', '/deg.mp4', { ...own(), Range: 'bytes=20-' });
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */10']);
});

test('a script in a file of public/ does not run with the rights of whoever looks at it', async () => {
  mkdirSync(join(root, 'public'), { recursive: true });
  writeFileSync(join(root, 'public/karta.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
  writeFileSync(join(root, 'public/jast.mp4'), '0');
  for (const [path, policy] of [
    ['/karta.svg', filePolicy],
    ['/jast.mp4', filmPolicy],
  ] as const)
    expect((await ask('GET', path, own())).headers['content-security-policy']).toBe(policy);
});

test('the script of the islands is the one that the pages of the preview name', async () => {
  const { address, code } = buildIslands();
  const { headers, text } = await ask('GET', address, own());
  expect([headers['content-type'], text]).toEqual(['text/javascript; charset=utf-8', code]);
});

test('an old address leads where it will in the built site', async () => {
  writeFileSync(join(root, 'content/redirects.json'), '{ "/limpa": "/brod", "/kaka": null }');
  const visit = (path: string) => ask('GET', path, { ...own(), 'Sec-Fetch-Dest': 'document' });
  const { status, headers } = await visit('/limpa');
  expect([status, headers.location]).toEqual([307, '/brod']);
  expect((await visit('/brod')).text).toContain('Råg');
  expect(asked).not.toContain('GET /limpa');
});

test('a page that the preview cannot make is told of in words', async () => {
  const { status, text } = await ask('GET', '/trasig', own());
  expect(status).toBe(500);
  expect(text).toContain('Sidan går inte att visa');
});

test('a change is written where it belongs', async () => {
  expect((await write('save', mended())).status).toBe(200);
  expect(readFileSync(join(root, page), 'utf8')).toBe(bread.replace('Råg.', 'Korn.'));
  expect((await write('undo', {})).status).toBe(200);
  expect(readFileSync(join(root, page), 'utf8')).toBe(bread);
});

test('what was half written when the power went is put aside, and the desk goes on', async () => {
  const draft = { file: page, base: bread, start: 7, end: 7, written: 'Havre.', savedAt: '' };
  expect((await write('draft', draft)).status).toBe(200);
  const drafts = join(root, '.desk/drafts');
  writeFileSync(join(drafts, 'half.json'), '{"file":"content/sv/an');
  writeFileSync(join(root, '.desk/undo.json'), '');
  const opened = await write('page', { address: '/brod' });
  expect([opened.status, JSON.parse(opened.text).drafts]).toEqual([200, [draft]]);
  expect(existsSync(join(drafts, 'half.json.trasig'))).toBe(true);
  expect((await write('save', mended())).status).toBe(200);
  expect((await write('undo', {})).status).toBe(200);
  expect((await write('dropDraft', draft)).status).toBe(200);
});

test('a draft follows its page back when the move is undone, and so do those of pages below it', async () => {
  writeFileSync(join(root, 'content/redirects.json'), '{}');
  mkdirSync(join(root, 'content/sv/saft'));
  const files = ['content/sv/saft.mdx', 'content/sv/saft/apple.mdx', 'content/sv/saft/vinbar.mdx'];
  for (const file of files) writeFileSync(join(root, file), bread);
  await write('command', { name: 'move', words: ['/saft', '/dricka'] });
  const draftOf = (file: string) => ({ file, base: bread, start: 7, end: 7, written: file, savedAt: '' });
  for (const file of files) await write('draft', draftOf(file.replace('saft', 'dricka')));
  expect((await write('undo', {})).status).toBe(200);
  for (const file of files) {
    const address = file.slice('content/sv'.length, -'.mdx'.length);
    const { drafts } = JSON.parse((await write('page', { address })).text);
    expect(drafts).toEqual([{ ...draftOf(file), written: file.replace('saft', 'dricka') }]);
  }
});

test('a draft follows its page to another address, also from a window that still shows the old one', async () => {
  writeFileSync(join(root, 'content/redirects.json'), '{}');
  writeFileSync(join(root, 'content/sv/te.mdx'), bread);
  const draft = { file: 'content/sv/te.mdx', base: bread, start: 7, end: 7, written: 'Havre.', savedAt: '' };
  await write('draft', draft);
  expect((await write('command', { name: 'move', words: ['/te', '/kaffe'] })).status).toBe(200);
  const later = { ...draft, start: 6, end: 6 };
  await write('draft', later);
  const { status, text } = await write('save', mended('/te'));
  expect([status, JSON.parse(text).message]).toEqual([
    404,
    'Adressen /te leder till /kaffe nu. Öppna den sidan: det som du har skrivit finns kvar som utkast där.',
  ]);
  const { drafts } = JSON.parse((await write('page', { address: '/kaffe' })).text);
  expect(drafts).toHaveLength(2);
  expect(drafts).toEqual(
    expect.arrayContaining([draft, later].map((each) => ({ ...each, file: 'content/sv/kaffe.mdx' }))),
  );
  await write('dropDraft', drafts[0]);
  expect(JSON.parse((await write('page', { address: '/kaffe' })).text).drafts).toHaveLength(1);
});
