import { expect, test } from 'vitest';
import { answerVisit } from '@/lib/analytics/answerVisit';
import { consentValue } from '@/lib/consent/consentCookie';
import { maxAgeSeconds } from '@/lib/consent/readConsent';

const now = 1_800_000_000;
const yes = `fk_kakor=${consentValue('all', now)}`;
const isPage = (address: string) => address === '/om-forsakringskassan';

function post(
  body: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; line?: unknown }> {
  const request = new Request('http://www.example.se/api/visits', {
    method: 'POST',
    body,
    headers: { host: 'www.example.se', origin: 'http://www.example.se', cookie: yes, ...headers },
  });
  return answerVisit(request, now, isPage).then(({ response, line }) => ({ status: response.status, line }));
}

const visit = (page: string, referrer = '') => JSON.stringify({ page, referrer });

test('a view is counted by hour, page and referring site, and by nothing else', async () => {
  const { status, line } = await post(visit('/om-forsakringskassan', 'https://www.example.org'), {
    'user-agent': 'Example/1.0',
    'x-forwarded-for': '192.0.2.1',
  });
  expect(status).toBe(204);
  expect(line).toStrictEqual({
    event: 'visit',
    hour: '2027-01-15T08',
    page: '/om-forsakringskassan',
    referrer: 'https://www.example.org',
  });
});

test.each([
  ['a query and a fragment', '/om-forsakringskassan?q=hemligt#frag', '/om-forsakringskassan'],
  ['an address that is no page', '/finns-inte', '(unknown)'],
  ['a personal number', '/850101-1234', '(unknown)'],
  ['words of someone’s own', 'Hej, jag heter Anna', '(unknown)'],
])('C25: a page sent with %s is cleaned on the server too', async (_, page, expected) => {
  expect((await post(visit(page))).line).toMatchObject({ page: expected });
});

test.each([
  ['another site’s page', 'https://www.example.org/sok?q=hemligt', 'https://www.example.org'],
  ['our own page', 'http://www.example.se/sok?q=hemligt', 'http://www.example.se'],
  ['rubbish', 'hemligt@', ''],
])('C25: of %s only the origin is logged', async (_, referrer, expected) => {
  expect((await post(visit('/om-forsakringskassan', referrer))).line).toMatchObject({ referrer: expected });
});

test.each([
  ['no choice', ''],
  ['a no', `fk_kakor=${consentValue('necessary', now)}`],
  ['a yes that has run out', `fk_kakor=${consentValue('all', now - maxAgeSeconds - 1)}`],
  ['two choices that disagree', `${yes}; fk_kakor=${consentValue('necessary', now)}`],
])('nothing is counted with %s', async (_, cookie) => {
  expect(await post(visit('/om-forsakringskassan'), { cookie })).toEqual({ status: 403, line: undefined });
});

test.each([
  ['another site', { origin: 'https://www.example.org' }],
  ['another site, says the browser', { 'sec-fetch-site': 'cross-site' }],
  ['nobody', { origin: '' }],
])('a view sent by %s is refused', async (_, headers) => {
  expect(await post(visit('/om-forsakringskassan'), headers)).toEqual({ status: 403, line: undefined });
});

test.each([
  ['nothing', ''],
  ['no JSON', 'page=/'],
  ['a list', '[]'],
  ['one field too few', '{"page":"/"}'],
  ['one field too many', '{"page":"/","referrer":"","title":"x"}'],
  ['a number', '{"page":1,"referrer":""}'],
])('a body that holds %s is refused', async (_, body) => {
  expect(await post(body)).toEqual({ status: 400, line: undefined });
});

test('a body larger than 1 kB is refused', async () => {
  expect(await post(visit(`/${'a'.repeat(1024)}`))).toEqual({ status: 413, line: undefined });
});
