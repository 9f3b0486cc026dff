import type { Product } from './Product';

/**
 * Matomo's Tracking HTTP API, by GET or POST, with parameters in the address and in a form:
 * https://developer.matomo.org/api-reference/tracking-api. It answers a request that it does not take with 400, one with
 * `send_image=0` with 204, any other with a picture; and it names the asking site in its answer, but answers no question beforehand.
 */
export const matomo: Product = {
  variant: 'matomo',
  port: 4611,
  siteId: '7',
  sendsOrigin: true,
  receive({ method, path, headers, body }) {
    const { pathname, searchParams } = new URL(path, 'http://host');
    if (pathname !== '/matomo.php' || !['GET', 'POST'].includes(method)) return { status: 404 };

    const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
    const given: Record<string, string> = {
      ...Object.fromEntries(isForm ? new URLSearchParams(body) : []),
      ...Object.fromEntries(searchParams),
    };
    const allowed = {
      'Access-Control-Allow-Origin': headers.origin ?? '*',
      'Access-Control-Allow-Credentials': 'true',
    };
    const isVisitorId = given._id === undefined || given._id === '' || /^[\da-f]{16}$/.test(given._id);
    if (!/^\d+$/.test(given.idsite ?? '') || given.rec !== '1' || !isVisitorId)
      return { status: 400, headers: allowed };

    const { idsite = '', url: page, urlref: referrer = '' } = given;
    // A request with one of these is an event, a ping, a search, a goal: no page view.
    const isView = !['e_c', 'ping', 'search', 'idgoal', 'link', 'download', 'c_n'].some(
      (name) => name in given,
    );
    return {
      status: given.send_image === '0' ? 204 : 200,
      headers: allowed,
      ...(isView && page !== undefined && { view: { site: idsite, page, referrer } }),
    };
  },
};
