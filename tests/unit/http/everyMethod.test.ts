import { expect, test } from 'vitest';
import { everyMethod } from '@/lib/http/everyMethod';

test('whichever method is used, one function answers, and each of its cookies is a line', async () => {
  const handlers = everyMethod(async ({ method }) => ({
    status: 203,
    headers: { 'x-method': method, 'set-cookie': ['a=1', 'b=2'] },
    body: 'Bröd',
  }));
  expect(Object.keys(handlers).sort()).toEqual(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']);
  for (const [method, handler] of Object.entries(handlers)) {
    const response = await handler(new Request('https://bageriet.example/', { method }));
    expect([response.status, response.headers.get('x-method')]).toEqual([203, method]);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.text()).toBe('Bröd');
  }
});
