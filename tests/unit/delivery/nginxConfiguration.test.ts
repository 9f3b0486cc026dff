import { describe, expect, test } from 'vitest';
import { commonHeaders } from '@/lib/delivery/headers';
import { networkFile } from '@/lib/delivery/nginx/networkFile';
import { nginxConfiguration } from '@/lib/delivery/nginx/nginxConfiguration';
import type { Site, SiteFile } from '@/lib/delivery/Site';

/** That nginx answers as `npm start` does, for every address of a real build, is shown by tests/e2e/deliveryNginx.spec.ts. */
const page = (file: string): SiteFile => ({
  file,
  type: 'text/html; charset=utf-8',
  cacheControl: 'no-cache',
  policy: "default-src 'none'",
  isPage: true,
  isCompressed: true,
  headers: {},
});
const errors = {
  '400': page('errors/sv/400.html'),
  '404': page('errors/sv/404.html'),
  '410': page('errors/sv/410.html'),
  '503': page('errors/sv/503.html'),
  '503-search': page('errors/sv/503-search.html'),
  '503-choice': page('errors/sv/503-choice.html'),
  '500': page('errors/sv/500.html'),
};
const site: Site = {
  settings: '',
  version: 'b1',
  contentNow: '2026-11-24T00:00:00.000Z',
  builtAt: '2026-11-24T12:34:56.789Z',
  files: {
    '/brod': page('pages/brod.html'),
    '/brod.png': {
      ...page('files/brod.png'),
      type: 'image/png',
      isPage: false,
      headers: { 'cross-origin-resource-policy': 'cross-origin' },
    },
    '/filmer/brod.mp4': {
      ...page('files/filmer/brod.mp4'),
      type: 'video/mp4',
      isPage: false,
      isFilm: true,
      isCompressed: false,
    },
  },
  headers: { 'X-Robots-Tag': 'noindex' },
  errors: { sv: errors, en: errors },
  redirects: { '/': '/brod' },
  gone: ['/borta'],
  requestTime: [
    { pattern: '^/sok$', entry: 'sok.js', gives: 'page' },
    { pattern: '^/serier/[^/]+$', entry: 'series.js', gives: 'page' },
  ],
};
const place = {
  folder: '/srv/site',
  listen: '8080',
  workFolder: '/run/x',
  workers: 'auto' as const,
  openFiles: 1024,
  faultLog: '/run/x/faults.log',
};
const configuration = nginxConfiguration(site, place);

test('what is made when it is asked for, and what nginx has no answer to, is passed on to every process; the rest is not', () => {
  const passedOn = configuration
    .split(/\n {4}location /)
    .filter((text) => text.includes('proxy_pass http://$site_node;'))
    .map((text) => text.slice(0, text.indexOf(' {')));
  expect(passedOn.sort()).toEqual([
    "= '/sok'",
    '@conditional',
    '@not_allowed',
    '@not_found',
    "~ '^/serier/[^/]+$'",
  ]);
});

test('pages are found without a regular expression, which nginx would try on every request', () => {
  const places = configuration.match(/location ~ .*/g) ?? [];
  expect(places).toEqual(["location ~ '^/serier/[^/]+$' {"]);
});

test('what has moved is redirected, with or without its last slash, and what is gone says so', () => {
  expect(configuration).toMatch(/location = '\/' \{[^}]*return 308 \/brod\$is_args\$args;/);
  expect(configuration).toMatch(/location = '\/sok\/' \{[^}]*return 308 \/sok\$is_args\$args;/);
  expect(configuration).toMatch(/location = '\/borta\/?' \{\n\s*return 410;/);
});

test('no sign in an address of editors ends a word of the configuration', () => {
  const odd = ['/a;b', '/a{b', '/a}b', '/a#b', "/a'b"];
  const words = odd.map((address) => (address.includes("'") ? `"${address}"` : `'${address}'`));
  for (const all of [
    { ...site, gone: odd },
    { ...site, redirects: Object.fromEntries(odd.map((address) => [address, '/brod'])) },
  ]) {
    const lines = nginxConfiguration(all, place).split('\n');
    for (const word of words) expect(lines).toContain(`    location = ${word} {`);
  }
});

test('no space in a path of the operator ends a word of the configuration', () => {
  const paths = {
    folder: '/srv/my site',
    workFolder: '/run/my work',
    faultLog: '/run/my work/faults.log',
    securityFile: '/run/my work/security.txt',
    tls: { certificate: '/run/my work/site.crt', key: '/run/my work/site.key' },
  };
  const lines = nginxConfiguration(site, { ...place, ...paths })
    .split('\n')
    .filter((line) => line.includes('my '));
  expect(lines.length).toBeGreaterThan(14);
  for (const line of lines) expect(line).toMatch(/'[^']*my (site|work)[^']*'/);
});

test('a file’s own headers take the place of those of every answer', () => {
  expect(configuration).toContain(
    "map $uri $file_header_0 {\n    default 'same-origin';\n    '/brod.png' 'cross-origin';\n  }",
  );
  const [files = ''] = /location @file \{.*?\n {4}\}/s.exec(configuration) ?? [];
  expect(files.match(/cross-origin-resource-policy/gi)).toHaveLength(1);
  expect(files).toContain("add_header cross-origin-resource-policy '$file_header_0' always;");
});

test('the page of a fault, and of what is not there, is kept by nobody, and only what can be had soon says when', () => {
  const linesOf = (status: string) =>
    new RegExp(`location = /errors/sv/${status}\\.html \\{(.*?)\\n {4}\\}`, 's').exec(configuration)?.[1];
  for (const status of ['404', '500', '503', '503-search', '503-choice'])
    expect(linesOf(status)).toMatch(/Cache-Control ['"]no-store['"]/);
  expect(linesOf('503')).toContain('Retry-After');
  for (const status of ['404', '500']) expect(linesOf(status)).not.toContain('Retry-After');
});

test('a film comes in one part, if one is asked for, and may be played by itself; nothing else does', () => {
  const [, location = ''] = /location = '\/filmer\/brod\.mp4' \{([^}]*)\}/.exec(configuration) ?? [];
  expect(location).toContain('max_ranges 1;');
  expect(location).toMatch(/Content-Security-Policy "[^"]*media-src 'self'"/);
  expect(configuration.match(/max_ranges 1;/g)).toHaveLength(1);
  expect(configuration.match(/media-src/g)).toHaveLength(1);
  expect(configuration).toMatch(/^ {2}max_ranges 0;$/m);
});

test('every kind of answer has the headers that every answer has', () => {
  const answers = configuration
    .split(/\n {4}location /)
    .slice(1)
    // A film that has no such part has its own headers by then.
    .filter((text) => !/^= \/refused\/(unreadable|416)|proxy_pass|return 410/.test(text));
  expect(answers.length).toBeGreaterThan(8);
  for (const answer of answers) {
    for (const [name, value] of Object.entries(commonHeaders)) {
      const values = `(${value.replace(/[()*]/g, '\\$&')}|\\$file_header_\\d+)`;
      expect(answer).toMatch(new RegExp(`add_header ${name} ['"]${values}['"] always;`, 'i'));
    }
    expect(answer).toContain('add_header Content-Security-Policy ');
  }
});

describe('what is around nginx', () => {
  const around = { resolvers: ['10.0.0.2'], trustedProxies: ['10.0.0.0/8', '::1'] };

  test('processes by their addresses are asked in turn, and none is left out', () => {
    const text = networkFile({ ...around, upstreams: ['127.0.0.1:3000', '[::1]:3001'] });
    expect(text).toContain('server 127.0.0.1:3000 max_fails=0;\n  server [::1]:3001 max_fails=0;');
    expect(text).toContain('default site_addresses;');
    expect(text).not.toContain('resolver');
  });

  test('a name is looked up while nginx runs, so that it starts without it', () => {
    const text = networkFile({ ...around, upstreams: ['site:3000'] });
    expect(text).toContain('resolver 10.0.0.2 valid=5s ipv6=off;');
    expect(text).toContain('default site:3000;');
    expect(text).not.toContain('upstream');
  });

  test('the proxies in front are believed when they say whom they ask for', () => {
    const text = networkFile({ ...around, upstreams: ['site:3000'] });
    expect(text).toContain('set_real_ip_from 10.0.0.0/8;\nset_real_ip_from ::1;');
  });

  test.each([
    ['two names', ['site:3000', 'other:3000'], ['10.0.0.2'], 'one single name'],
    ['a name beside an address', ['127.0.0.1:3000', 'other:3000'], ['10.0.0.2'], 'one single name'],
    ['an address with a scheme', ['http://127.0.0.1:3000'], ['10.0.0.2'], 'such as 127.0.0.1:3000'],
    ['an address with a path', ['127.0.0.1:3000/'], ['10.0.0.2'], 'such as 127.0.0.1:3000'],
    ['an address with a semicolon', ['10.0.0.1;3000'], ['10.0.0.2'], 'such as 127.0.0.1:3000'],
    ['nothing', [''], ['10.0.0.2'], 'such as 127.0.0.1:3000'],
    ['an address that went wrong', ['127.0.0.300:3000'], ['10.0.0.2'], 'such as 127.0.0.1:3000'],
    ['a port that is none', ['127.0.0.1:99999'], ['10.0.0.2'], 'such as 127.0.0.1:3000'],
    ['a port that nobody can ask', ['site:0'], ['10.0.0.2'], 'such as 127.0.0.1:3000'],
    ['a port left out after its colon', ['site:'], ['10.0.0.2'], 'such as 127.0.0.1:3000'],
    ['an IPv4 address in brackets', ['[127.0.0.1]:3000'], ['10.0.0.2'], 'such as 127.0.0.1:3000'],
    ['a resolver with more behind it', ['site:3000'], ['10.0.0.1; evil'], 'such as 127.0.0.11'],
    ['no resolver between two commas', ['site:3000'], ['10.0.0.1', ''], 'such as 127.0.0.11'],
    ['a name that nobody can look up', ['site:3000'], [], 'set NGINX_RESOLVER'],
  ])('%s are refused with what to do', (_, upstreams, resolvers, sentence) => {
    expect(() => networkFile({ ...around, upstreams, resolvers })).toThrow(sentence);
  });
});

test('it has as many workers as it is told', () => {
  expect(configuration).toContain('worker_processes auto;');
  expect(nginxConfiguration(site, { ...place, workers: 2 })).toContain('worker_processes 2;');
});

test.each([256, 1024, 16384])(
  'with %i open files, connections and kept files leave room for others',
  (openFiles) => {
    const text = nginxConfiguration(site, { ...place, openFiles });
    const number = (pattern: RegExp) => Number(pattern.exec(text)?.[1]);
    expect(number(/worker_rlimit_nofile (\d+);/)).toBe(openFiles);
    const used = number(/worker_connections (\d+);/) + number(/open_file_cache max=(\d+) /);
    expect(used).toBeGreaterThan(openFiles / 2);
    // Logs, listening sockets, and what is written while it is sent.
    expect(openFiles - used).toBeGreaterThanOrEqual(openFiles / 8);
  },
);

test('an address is limited in everything that costs more than a file', () => {
  const unlimited = configuration
    .split(/\n {4}location /)
    .filter(
      (text) =>
        text.includes('proxy_pass') && !/limit_req zone=\w+ burst=\d+ nodelay;\n\s+limit_conn /.test(text),
    );
  expect(unlimited).toEqual([]);
});

test('with a certificate it speaks https and HTTP/2, without old ciphers', () => {
  const text = nginxConfiguration(site, { ...place, tls: { certificate: '/c.pem', key: '/k.pem' } });
  expect(text).toContain('listen 8080 ssl http2 backlog=4096;');
  expect(text).toContain('ssl_protocols TLSv1.2 TLSv1.3;');
  expect(configuration).not.toContain('ssl');
});
