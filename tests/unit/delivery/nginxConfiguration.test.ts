import { expect, test } from 'vitest';
import { commonHeaders } from '@/lib/delivery/headers';
import { nginxConfiguration } from '@/lib/delivery/nginxConfiguration';
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
  upstreams: ['127.0.0.1:3000', '127.0.0.1:3001'],
  workFolder: '/run/x',
};
const configuration = nginxConfiguration(site, place);

test('what is made when it is asked for, and what nginx has no answer to, is passed on to every process; the rest is not', () => {
  expect(configuration).toContain("location = '/sok' {\n      proxy_pass http://site_node;");
  expect(configuration).toContain("location ~ '^/serier/[^/]+$' {\n      proxy_pass http://site_node;");
  const unanswered = ['@not_found', '@not_allowed', '@conditional'];
  for (const name of unanswered)
    expect(configuration).toContain(`location ${name} {\n      proxy_pass http://site_node;`);
  expect(configuration.match(/proxy_pass /g)).toHaveLength(2 + unanswered.length);
  expect(configuration).toContain(
    'server 127.0.0.1:3000 max_fails=0;\n    server 127.0.0.1:3001 max_fails=0;',
  );
});

test('pages are found without a regular expression, which nginx would try on every request', () => {
  const places = configuration.match(/location ~ .*/g) ?? [];
  expect(places).toEqual(["location ~ '^/serier/[^/]+$' {"]);
});

test('what has moved is redirected, with or without its last slash, and what is gone says so', () => {
  expect(configuration).toMatch(/location = '\/' \{[^}]*return 308 \/brod\$is_args\$args;/);
  expect(configuration).toMatch(/location = '\/sok\/' \{[^}]*return 308 \/sok\$is_args\$args;/);
  expect(configuration).toMatch(/location = \/borta\/? \{\n\s*return 410;/);
});

test('a file’s own headers take the place of those of every answer', () => {
  expect(configuration).toContain(
    "map $uri $file_header_0 {\n    default 'same-origin';\n    '/brod.png' 'cross-origin';\n  }",
  );
  const [files = ''] = /location @file \{.*?\n {4}\}/s.exec(configuration) ?? [];
  expect(files.match(/cross-origin-resource-policy/gi)).toHaveLength(1);
  expect(files).toContain("add_header cross-origin-resource-policy '$file_header_0' always;");
});

test('every kind of answer has the headers that every answer has', () => {
  const answers = configuration
    .split(/\n {4}location /)
    .slice(1)
    .filter((text) => !/proxy_pass|return 410/.test(text));
  expect(answers.length).toBeGreaterThan(8);
  for (const answer of answers) {
    for (const [name, value] of Object.entries(commonHeaders)) {
      const values = `(${value.replace(/[()*]/g, '\\$&')}|\\$file_header_\\d+)`;
      expect(answer).toMatch(new RegExp(`add_header ${name} ['"]${values}['"] always;`, 'i'));
    }
    expect(answer).toContain('add_header Content-Security-Policy ');
  }
});
