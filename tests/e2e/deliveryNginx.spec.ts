import { readFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { Site } from '@/lib/delivery/Site';
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

test('nginx answers every address as npm start does: status, headers and bytes', async ({
  site,
  variant,
}) => {
  test.setTimeout(300_000);
  const built: Site = JSON.parse(readFileSync(`${buildFolder(variant)}/site/site.json`, 'utf8'));
  const nginx = await startNginx(buildFolder(variant), site);
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

  try {
    for (const address of Object.keys(built.files)) {
      const path = encodeURI(address);
      for (const encoding of ['br', 'gzip', 'identity'])
        await compare({ path, headers: { 'accept-encoding': encoding } });
    }

    const landing = '/om-forsakringskassan';
    const known = await ask(site.address, { path: landing, headers: { 'accept-encoding': 'br' } });
    const again = await compare({
      path: landing,
      headers: { 'accept-encoding': 'br', 'if-none-match': String(known.headers.etag) },
    });
    expect(again?.status).toBe(304);

    await compare({ path: landing, method: 'HEAD' });
    await compare({ path: landing, headers: { 'x-forwarded-proto': 'https' } });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) await compare({ path: landing, method });
    for (const path of [
      '/finns-inte',
      '/english/nothing',
      '/fel/404',
      '/errors/sv/404.html',
      `${landing}.html`,
    ])
      await compare({ path });
    for (const path of [
      '/%zz',
      '/a%00b',
      '/../etc/passwd',
      `/${'a'.repeat(12_287)}`,
      `/${'a'.repeat(12_288)}`,
      `${landing}.html.br`,
      '/robots.txt.gz',
      '/finns-inte/',
      '/shorter',
      '/sok.html',
    ])
      await compare({ path });

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
      '/runtime/sok?q=a',
      '/english/search?q=a',
      `/sok?q=${'a'.repeat(10_240)}`,
      '/sok?q=%3Cscript%3E%22',
    ])
      for (const encoding of ['br', 'gzip', 'identity'])
        await compare({ path, headers: { 'accept-encoding': encoding } });
    await compare({ path: '/sok?q=a', method: 'HEAD' });
    await compare({ path: '/sok?q=a', method: 'POST' });
    expect(differences).toEqual([]);
  } finally {
    await nginx.stop();
  }
});
