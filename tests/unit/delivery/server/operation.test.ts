import { get } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { ask, asked, askRaw, metrics, port, readiness, serveTestSite, told } from './serveTestSite';

serveTestSite();

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

afterEach(() => Object.assign(readiness, { hasAnswered: false, isDraining: false }));

describe('health', () => {
  test.each(['/halsa/lever', '/halsa/lever?probe=1'])(
    '%s: the process lives, whatever else is so',
    async (path) => {
      Object.assign(readiness, { isDraining: true });
      expect((await ask(path)).status).toBe(200);
    },
  );

  test.each([
    [503, 'before what makes pages has answered', { hasAnswered: false, isDraining: false }],
    [200, 'when it has', { hasAnswered: true, isDraining: false }],
    [503, 'while it stops', { hasAnswered: true, isDraining: true }],
  ])('/halsa/redo is %d %s', async (status, _, state) => {
    Object.assign(readiness, state);
    for (const method of ['GET', 'HEAD']) {
      const { status: said, headers } = await ask('/halsa/redo', {}, method);
      expect(said).toBe(status);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-robots-tag']).toBe('noindex');
      expect(headers['retry-after']).toBe(status === 503 ? '1' : undefined);
    }
  });

  test('can only be read, and is nothing else’s address', async () => {
    expect((await ask('/halsa/redo', {}, 'POST')).headers.allow).toBe('GET, HEAD');
    for (const path of ['/halsa', '/halsa/redo/', '/halsa/annat'])
      expect((await ask(path)).status, path).toBe(404);
  });
});

describe('a fault has a number', () => {
  test.each([
    ['', 'sv'],
    ['/english', 'en'],
  ])('which the page, the header and the log tell: %s', async (prefix, locale) => {
    told.mockClear();
    const { status, headers, body } = await ask(`${prefix}/next/throws`);
    expect(status).toBe(500);
    const [id] = [headers['x-request-id']].flat();
    expect(id).toMatch(uuid);
    expect(body.toString()).toContain(
      `${locale} fel<p class="a" id="felets-nummer">Nummer: <code>${id}</code></p>`,
    );
    expect(told.mock.calls[0]?.[0]).toMatchObject({ requestId: id });
  });

  test.each(['0b1f2f0e6a524a0c9f0d3c1b5d9f4a11', '0b1f2f0e-6a52-4a0c-9f0d-3c1b5d9f4a11'])(
    'as a trusted proxy has numbered it: %s',
    async (id) => {
      expect((await ask('/next/throws', { 'x-request-id': id })).headers['x-request-id']).toBe(id);
    },
  );

  test.each(['192.0.2.7', 'anna@example.se', '19121212-1212', 'a'.repeat(33), '<script>'])(
    'of its own when what comes is no number of a request: %s',
    async (id) => {
      expect((await ask('/next/throws', { 'x-request-id': id })).headers['x-request-id']).toMatch(uuid);
    },
  );

  test('an answer that others may keep has none', async () => {
    for (const path of ['/brod', '/sok?q=a', '/nothing'])
      expect((await ask(path)).headers['x-request-id'], path).toBeUndefined();
  });

  test('what is logged of it is none of what the visitor sent', async () => {
    told.mockClear();
    await ask(
      '/next/echoes?q=hemligtord&e=anna%40example.se',
      { cookie: 'session=hemligkaka', 'user-agent': 'Hemlig/1.0', 'x-forwarded-for': '192.0.2.77' },
      'POST',
      'text=hemligbrevtext',
    );
    const logged = JSON.stringify(told.mock.calls);
    expect(logged).toContain('Could not bake');
    expect(logged).not.toMatch(/hemlig|anna|192\.0\.2\.77/i);
  });
});

describe('metrics', () => {
  const read = async (name: string) =>
    (await metrics.registry.metrics())
      .split('\n')
      .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));

  test('each answer is counted by what was asked for and by status, its bytes and its time too', async () => {
    metrics.registry.resetMetrics();
    await ask('/brod');
    await ask('/brod', { 'if-none-match': '*' });
    await ask('/data.json');
    await ask('/');
    await ask('/nothing');
    await ask('/sok?q=hemligt');
    await ask('/next/throws');
    await ask('/brod', {}, 'POST');
    await ask('/halsa/lever');
    await expect.poll(() => read('http_requests_total')).toHaveLength(9);
    expect((await read('http_requests_total')).sort()).toEqual(
      [
        ['page', 200],
        ['page', 304],
        ['file', 200],
        ['redirect', 308],
        ['missing', 404],
        ['search', 200],
        ['other', 500],
        ['refusal', 405],
        ['health', 200],
      ]
        .map(([kind, status]) => `http_requests_total{kind="${kind}",status="${status}"} 1`)
        .sort(),
    );
    const bytes = await read('http_response_bytes_total');
    expect(bytes).toHaveLength(8);
    for (const line of bytes) expect(Number(line.split(' ')[1])).toBeGreaterThan(200);
    expect(await read('http_request_duration_seconds_count')).toContain(
      'http_request_duration_seconds_count{kind="page"} 2',
    );
    expect(await metrics.registry.metrics()).not.toContain('hemligt');
  });

  test('bytes of answers that are on their way at once are counted once', async () => {
    metrics.registry.resetMetrics();
    const text = await askRaw(
      `${'GET /brod HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(5)}GET /brod HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    );
    await expect
      .poll(() => read('http_requests_total'))
      .toEqual(['http_requests_total{kind="page",status="200"} 6']);
    expect(await read('http_response_bytes_total')).toEqual([
      `http_response_bytes_total{kind="page"} ${text.length}`,
    ]);
  });

  test('a visitor who leaves before the answer is 499', async () => {
    metrics.registry.resetMetrics();
    const left = get({ port, path: '/sok?leave' }).on('error', () => {});
    await expect.poll(() => asked.at(-1)).toBe('/sok?leave');
    left.destroy();
    await expect
      .poll(() => read('http_requests_total'))
      .toEqual(['http_requests_total{kind="search",status="499"} 1']);
  });
});
