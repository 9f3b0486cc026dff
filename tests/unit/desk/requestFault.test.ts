import { expect, test } from 'vitest';
import { requestFault } from '@/lib/desk/server/requestFault';

const desk = { port: 3000, key: 'k'.repeat(32) };
const cookie = `other=1; redigera_3000=${desk.key}`;
const host = '127.0.0.1:3000';
const origin = 'http://127.0.0.1:3000';

test.each([
  ['the desk’s own page may read', 'GET', { host, cookie }],
  ['and write', 'POST', { host, cookie, origin }],
  [
    'by the other name of this machine, too',
    'POST',
    { host: 'localhost:3000', cookie, origin: 'http://localhost:3000' },
  ],
])('%s', (_, method, headers) => {
  expect(requestFault({ method, headers }, desk)).toBeUndefined();
});

test.each([
  ['without a cookie', 'GET', { host }],
  ['with the key of another desk', 'GET', { host, cookie: `redigera_3000=${'x'.repeat(32)}` }],
  ['with the cookie of a desk on another port', 'GET', { host, cookie: `redigera_3001=${desk.key}` }],
  ['with a part of the key', 'GET', { host, cookie: 'redigera_3000=k' }],
  ['by a name that somebody else leads here', 'GET', { host: 'example.org:3000', cookie }],
  ['by another port of this machine', 'POST', { host, cookie, origin: 'http://127.0.0.1:3001' }],
  ['from another site', 'POST', { host, cookie, origin: 'https://example.org' }],
  ['from nowhere', 'POST', { host, cookie }],
  ['from a page without an origin', 'POST', { host, cookie, origin: 'null' }],
  ['over what stays open, from another site', 'GET', { host, cookie, origin: 'https://example.org' }],
  ['by the one name from the other', 'POST', { host, cookie, origin: 'http://localhost:3000' }],
])('nothing is answered %s', (_, method, headers) => {
  expect(requestFault({ method, headers }, desk)).toMatch(/\.$/);
});
