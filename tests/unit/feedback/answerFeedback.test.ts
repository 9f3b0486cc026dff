import { describe, expect, test } from 'vitest';
import { answerFeedback } from '@/lib/feedback/answerFeedback';
import { countFeedback } from '@/lib/feedback/countFeedback';

const noon = Date.parse('2026-11-24T12:34:56Z') / 1000;
const isPage = (address: string) => ['/brod', '/english/bread'].includes(address);

function send(body: string, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) {
  const request = new Request('https://www.example.org/api/omdome', { method: 'POST', body, headers });
  return answerFeedback(request, noon, isPage);
}

describe('an answer about a page', () => {
  test.each([
    ['/brod', 'yes', '/om-webbplatsen/tack'],
    ['/brod', 'no', '/om-webbplatsen/tack'],
    ['/english/bread', 'no', '/english/thank-you'],
  ])('of %s, %s, leads to the thanks in its language and is one line', async (page, answer, thanks) => {
    const { response, line } = await send(new URLSearchParams({ page, answer }).toString());
    expect([response.status, response.headers.location]).toEqual([303, thanks]);
    expect(response.headers).not.toHaveProperty('set-cookie');
    expect(line).toEqual({ event: 'feedback', hour: '2026-11-24T12', page, answer });
  });

  test.each([
    ['an address that is no page', 'page=/ord&answer=yes', 400],
    ['no address', 'answer=yes', 400],
    ['another answer', 'page=/brod&answer=maybe', 400],
    ['no answer', 'page=/brod', 400],
    ['too much', `page=/brod&answer=yes&words=${'a'.repeat(1024)}`, 413],
  ])('%s is refused, and is no line', async (_, body, status) => {
    const { response, line } = await send(body);
    expect([response.status, line]).toEqual([status, undefined]);
  });

  test('from another site is refused', async () => {
    const { response, line } = await send('page=/brod&answer=yes', { 'sec-fetch-site': 'cross-site' });
    expect([response.status, line]).toEqual([403, undefined]);
  });
});

test('the answers of a log are counted by page, those with most no first', () => {
  const line = (page: string, answer: string) => JSON.stringify({ event: 'feedback', page, answer });
  const log = [
    line('/brod', 'yes'),
    'Listening on http://127.0.0.1:3000',
    line('/bullar', 'no'),
    JSON.stringify({ event: 'visit', page: '/brod', answer: 'no' }),
    'null',
    line('/brod', 'maybe'),
    line('/brod', 'yes'),
  ].join('\n');
  expect(countFeedback(log)).toEqual([
    { page: '/bullar', yes: 0, no: 1 },
    { page: '/brod', yes: 2, no: 0 },
  ]);
});
