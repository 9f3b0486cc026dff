import { readFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { maxHeaderBytes } from '@/lib/delivery/maxHeaderBytes';
import type { Site } from '@/lib/delivery/Site';
import { freePort } from './freePort';
import { expect, test } from './site';
import { startNginx } from './startNginx';
import { buildFolder } from './variants';

type Question = { path: string; method?: string; headers?: Record<string, string> };

/** Of the connection, or of the moment. */
const passing = ['connection', 'date', 'keep-alive', 'server', 'transfer-encoding'];

function ask(address: string, { path, method = 'GET', headers = {} }: Question) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const sent = request({ hostname, port, path, method, headers: { host: 'www.example.org', ...headers } });
    sent.once('error', reject).once('response', async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const stable = { ...response.headers };
      for (const name of passing) delete stable[name];
      resolve({
        status: response.statusCode ?? 0,
        headers: stable,
        body: Buffer.concat(chunks).toString('base64'),
      });
    });
    sent.end();
  });
}

/** What no client library would send. */
async function askRaw(address: string, text: string): Promise<string> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.write(text);
  let answer = '';
  for await (const chunk of socket.setEncoding('latin1')) answer += chunk;
  return answer;
}

test('nginx answers every address as npm start does: status, headers and bytes', async ({
  site,
  nginx,
  variant,
}) => {
  test.setTimeout(300_000);
  const built: Site = JSON.parse(readFileSync(`${buildFolder(variant)}/site/site.json`, 'utf8'));
  const differences: string[] = [];
  const compare = async (question: Question, without: string[] = []) => {
    const answers = await Promise.all([site.address, nginx.address].map((address) => ask(address, question)));
    const [ours, theirs] = answers.map(({ status, headers, body }) => {
      const rest: Record<string, unknown> = { status, ...headers, body };
      for (const name of without) delete rest[name];
      return rest;
    });
    for (const name of new Set([...Object.keys(ours ?? {}), ...Object.keys(theirs ?? {})])) {
      if (String(ours?.[name]) !== String(theirs?.[name]))
        differences.push(
          `${JSON.stringify(question).slice(0, 200)} ${name}: ${ours?.[name]} but nginx: ${theirs?.[name]}`.slice(
            0,
            500,
          ),
        );
    }
    return answers[1];
  };

  for (const address of Object.keys(built.files)) {
    const path = encodeURI(address);
    for (const encoding of ['br', 'gzip', 'identity'])
      await compare({ path, headers: { 'accept-encoding': encoding } });
  }

  // Each page once more, for a browser that has the dictionary.
  const having = {
    'accept-encoding': 'gzip, deflate, br, zstd, dcb, dcz',
    'available-dictionary': built.dictionary?.hash ?? '',
  };
  const pages = Object.keys(built.files).filter((address) => built.files[address]?.isPage);
  for (const address of pages) {
    const answer = await compare({ path: encodeURI(address), headers: having });
    expect(answer?.headers['content-encoding'], address).toBe('dcz');
  }

  const landing = '/om-forsakringskassan';
  const { headers: ofDictionary } = await ask(site.address, { path: landing, headers: having });
  for (const more of [
    { 'if-none-match': String(ofDictionary.etag) },
    { 'if-none-match': '"x"' },
    { 'if-modified-since': 'Thu, 01 Jan 2015 00:00:00 GMT' },
    { 'if-match': '"x"' },
    { range: 'bytes=0-9' },
    { 'available-dictionary': `:${'A'.repeat(43)}=:` },
    ...['br', 'DCZ', 'br, dcz;q=0', 'dcz; q=0.00, br', 'dcz;q=0.5', 'dczz, br', 'dcb'].map((accepted) => ({
      'accept-encoding': accepted,
    })),
  ] as Record<string, string>[])
    for (const method of ['GET', 'HEAD'])
      await compare({ path: landing, method, headers: { ...having, ...more } });
  for (const path of ['/finns-inte', '/sok?q=a', '/icon.svg', `${landing}.html`, `${landing}.html.dcz`])
    await compare({ path, headers: having });

  const known = await ask(site.address, { path: landing, headers: { 'accept-encoding': 'br' } });
  const again = await compare({
    path: landing,
    headers: { 'accept-encoding': 'br', 'if-none-match': String(known.headers.etag) },
  });
  expect(again?.status).toBe(304);

  // On conditions that few ask on, too.
  const lastBuilt = String(known.headers['last-modified']);
  const long = 'Thu, 01 Jan 2015 00:00:00 GMT';
  const conditions: Record<string, string>[] = [
    { 'if-modified-since': lastBuilt },
    { 'if-modified-since': long },
    { 'if-unmodified-since': lastBuilt },
    { 'if-unmodified-since': long },
    { 'if-match': '"x"' },
    { 'if-match': '*' },
    { 'if-none-match': '"x"', 'if-modified-since': lastBuilt },
  ];
  for (const condition of conditions)
    for (const path of [landing, '/icon.svg', '/robots.txt'])
      await compare({ path, headers: { ...condition, 'accept-encoding': 'br' } });

  await compare({ path: landing, method: 'HEAD' });
  await compare({ path: landing, headers: { 'x-forwarded-proto': 'https' } });
  const openFile = Object.keys(built.files).find(
    (address) => 'access-control-allow-origin' in (built.files[address]?.headers ?? {}),
  );
  for (const path of [landing, openFile ?? '', '/datasets/dcat', '/api/forslag', '/sok', '/finns-inte'])
    for (const method of ['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']) await compare({ path, method });
  // A person gets a page where a program gets a sentence.
  const person = { accept: 'text/html' };
  await compare({ path: landing, method: 'POST', headers: person });
  await compare({ path: '/english', method: 'PUT', headers: person });
  await compare({ path: `/${'a'.repeat(12_288)}`, headers: person });
  // Cookies of other services on the domain above.
  const cookie = Array.from({ length: 20 }, (_, index) => `other${index}=${'x'.repeat(2000)}`).join('; ');
  for (const path of [landing, '/sok?q=a', '/finns-inte']) await compare({ path, headers: { cookie } });
  for (const told of ['https, http', 'HTTPS', 'http, https'])
    await compare({ path: landing, headers: { 'x-forwarded-proto': told } });
  for (const path of [
    '/finns-inte',
    '/english/nothing',
    '/fel/404',
    '/errors/sv/404.html',
    `${landing}.html`,
    `/om-f%F6rs%E4kringskassan`,
    `${landing}%0A`,
    `${landing}%5C`,
    '/finns-inte%0d%0aSet-Cookie:%20a=b',
  ])
    await compare({ path });
  for (const path of [
    `/${'a'.repeat(12_287)}`,
    `/${'a'.repeat(12_288)}`,
    `${landing}.html.br`,
    '/robots.txt.gz',
    '/finns-inte/',
    '/shorter',
    '/sok.html',
  ])
    await compare({ path });

  // What is misspelled leads to the page that is meant.
  for (const path of [
    `${landing}/./publikationer`,
    `${landing}/x/../publikationer`,
    `${landing}/%2e/publikationer`,
    `/${landing}//publikationer/?q=1`,
    `${landing}/Publikationer`,
    `${landing}.aspx`,
    `${landing}.`,
    `${landing}/index.html`,
    '/SOK?q=a',
    '//sok?q=a',
  ]) {
    const answer = await compare({ path });
    expect(answer?.status, path).toBe(308);
  }

  // What nginx cannot read it answers by itself, with the same page.
  const notFound = await ask(nginx.address, { path: '/%zz' });
  for (const path of ['/%zz', '/100%', '/a%00b', '/../etc/passwd']) {
    const [ours, theirs] = await Promise.all(
      [site.address, nginx.address].map((address) => ask(address, { path })),
    );
    expect([ours?.status, theirs?.status], path).toEqual([404, 404]);
    expect(theirs?.body, path).toBe(notFound.body);
    expect(Buffer.from(theirs?.body ?? '', 'base64').toString(), path).toContain('Sidan finns inte');
    expect(Buffer.from(ours?.body ?? '', 'base64').toString(), path).toContain('Sidan finns inte');
  }

  // nginx has a text of its own for where a page has moved; nobody sees it.
  const text = ['body', 'content-type', 'content-length'];
  for (const path of [
    ...Object.keys(built.redirects),
    `${landing}/`,
    `${landing}/?q=1`,
    '/?q=1',
    '/sok/',
    '/sok/?q=a',
  ])
    await compare({ path }, text);
  for (const path of built.gone) await compare({ path });

  for (const path of [
    '/sok?q=a',
    '/english/search?q=a',
    `/sok?q=${'a'.repeat(10_240)}`,
    '/sok?q=%3Cscript%3E%22',
  ])
    for (const encoding of ['br', 'gzip', 'identity'])
      await compare({ path, headers: { 'accept-encoding': encoding } });
  await compare({ path: '/sok?q=a', method: 'HEAD' });
  await compare({ path: '/sok?q=a', method: 'POST' });
  await compare({ path: '/datasets/dcat', headers: { accept: 'text/turtle' } });
  expect(differences).toEqual([]);
});

test('while no Node is there nginx answers what is in files, and says what it does not have', async ({
  variant,
}) => {
  const port = await freePort();
  const nginx = await startNginx(
    buildFolder(variant),
    { address: `http://127.0.0.1:${port}` },
    { SECURITY_CONTACT: 'mailto:security@example.org' },
  );
  const choice = { path: '/api/kakor', method: 'POST' };
  try {
    const landing = '/om-forsakringskassan';
    const built = 'Thu, 01 Jan 2099 00:00:00 GMT';
    for (const [question, status, text] of [
      [{ path: landing }, 200, 'Om Försäkringskassan'],
      [{ path: landing, headers: { 'if-modified-since': built } }, 200, 'Om Försäkringskassan'],
      [{ path: '/finns-inte' }, 404, 'Sidan finns inte'],
      [{ path: `${landing}/./publikationer` }, 404, 'Sidan finns inte'],
      [{ path: '/english/nothing' }, 404, 'The page does not exist'],
      [{ path: landing, method: 'PUT' }, 405, 'This address can only be read.'],
      [{ path: '/sok?q=a' }, 503, 'Det går inte att söka just nu'],
      [{ path: '/english/search?q=a' }, 503, 'Search is not available right now'],
      [choice, 503, 'This cannot be had just now.'],
      [{ ...choice, headers: { accept: 'text/html' } }, 503, 'Ditt val kunde inte sparas just nu'],
      [{ path: '/api/forslag?q=a' }, 503, 'This cannot be had just now.'],
      [{ path: '/datasets/dcat' }, 200, '<rdf:RDF'],
      [{ path: '/datasets/dcat', headers: { accept: 'text/turtle' } }, 200, '@prefix'],
      [{ path: '/datasets/dcat', headers: { accept: 'application/ld+json' } }, 200, '"@context"'],
      [{ path: '/.well-known/security.txt' }, 200, 'Contact: mailto:security@example.org'],
      [{ path: '/halsa/lever' }, 200, 'nginx lives.'],
      [{ path: '/halsa/redo' }, 200, 'nginx has the files of the build.'],
    ] as const) {
      const answer = await ask(nginx.address, question);
      expect([question, answer.status]).toEqual([question, status]);
      expect(Buffer.from(answer.body, 'base64').toString()).toContain(text);
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.headers['retry-after']).toBe(status === 503 ? '5' : undefined);
    }
  } finally {
    await nginx.stop();
  }
});

test('nginx’s own refusals have our sentences and headers', async ({ nginx }) => {
  for (const [text, status] of [
    ['GET / HTTP/1.1\r\nHost: a\r\nContent-Length: bread\r\n\r\n', 400],
    ['GET / HTTP/3.0\r\nHost: a\r\n\r\n', 505],
    ['POST /api/kakor HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: bread\r\n\r\n', 501],
    [`GET / HTTP/1.1\r\nHost: a\r\nX-A: ${'a'.repeat(maxHeaderBytes + 1)}\r\n\r\n`, 431],
    ['POST /api/kakor HTTP/1.1\r\nHost: a\r\nContent-Length: 99999\r\n\r\n', 413],
  ] as const) {
    const answer = await askRaw(nginx.address, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toMatch(/\r\nX-Content-Type-Options: nosniff\r\n.*\r\n\r\n[A-Z][^\n<]*\.\n$/s);
  }
});
