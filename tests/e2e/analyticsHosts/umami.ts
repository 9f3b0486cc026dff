import { z } from 'zod';
import type { Product } from './Product';

/** As Umami checks it, by its documentation: https://umami.is/docs/api/sending-stats. */
const sentSchema = z.object({
  type: z.literal('event'),
  payload: z.object({
    website: z.uuid(),
    hostname: z.string().max(100).optional(),
    language: z.string().max(35).optional(),
    referrer: z.string().optional(),
    screen: z.string().max(11).optional(),
    title: z.string().optional(),
    url: z.string(),
    name: z.string().max(50).optional(),
    tag: z.string().max(50).nullish(),
    id: z.string().optional(),
    data: z.record(z.string(), z.unknown()).optional(),
  }),
});

/** Umami 2 and 3. It takes data from any site, and says so when it is asked beforehand; without a browser's name it counts nothing. */
export const umami: Product = {
  variant: 'umami',
  port: 4612,
  siteId: '0b1f2f0e-6a52-4a0c-9f0d-3c1b5d9f4a11',
  sendsOrigin: false,
  receive({ method, path, headers, body }) {
    const allowed = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Allow-Methods': 'GET, DELETE, POST, PUT',
    };
    if (path !== '/api/send') return { status: 404 };
    if (method === 'OPTIONS') return { status: 204, headers: allowed };
    if (method !== 'POST') return { status: 405, headers: allowed };

    const isJson = headers['content-type']?.startsWith('application/json') ?? false;
    const sent = sentSchema.safeParse(isJson ? JSON.parse(body) : undefined);
    if (!sent.success) return { status: 400, headers: allowed };
    if (!headers['user-agent']) return { status: 200, headers: allowed, body: '{"beep":"boop"}' };

    const { website, url, referrer = '', name } = sent.data.payload;
    return {
      status: 200,
      headers: { ...allowed, 'Content-Type': 'application/json' },
      body: JSON.stringify({ cache: 'x', sessionId: website, visitId: website }),
      ...(name === undefined && { view: { site: website, page: url, referrer } }),
    };
  },
};
