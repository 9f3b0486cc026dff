import { z } from 'zod';
import type { Product } from './Product';

/** The fields of an event by the names of the documentation, and by the short ones that Plausible's own script uses. */
const eventSchema = z
  .object({
    name: z.string().optional(),
    n: z.string().optional(),
    domain: z.string().optional(),
    d: z.string().optional(),
    url: z.string().optional(),
    u: z.string().optional(),
    referrer: z.string().nullish(),
    r: z.string().nullish(),
  })
  .transform(({ name, n, domain, d, url, u, referrer, r }) => ({
    name: n ?? name,
    site: d ?? domain,
    page: u ?? url,
    referrer: r ?? referrer ?? '',
  }));

/**
 * Plausible's Events API: https://plausible.io/docs/events-api. JSON as `application/json` or `text/plain`, answered with 202; with
 * 400 when the name, the address or the domain is missing.
 */
export const plausible: Product = {
  variant: 'plausible',
  port: 4613,
  siteId: 'om.example.se',
  sendsOrigin: true,
  receive({ method, path, headers, body }) {
    const allowed = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
    if (path !== '/api/event') return { status: 404 };
    if (method === 'OPTIONS') return { status: 204, headers: allowed };
    if (method !== 'POST') return { status: 404 };

    const isJson = /^(application\/json|text\/plain)(;|$)/.test(headers['content-type'] ?? '');
    const { name, site, page, referrer } = isJson ? eventSchema.parse(JSON.parse(body)) : {};
    if (!name || !site || !page || !URL.canParse(page)) return { status: 400, headers: allowed };
    return {
      status: 202,
      headers: allowed,
      body: 'ok',
      ...(name === 'pageview' && { view: { site, page, referrer: referrer ?? '' } }),
    };
  },
};
