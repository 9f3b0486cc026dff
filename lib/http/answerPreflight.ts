import { preflightHeaders } from './corsHeaders';

/** Of a route that makes data when it is asked for, to programs on other sites that send headers of their own. */
export const answerPreflight = () =>
  new Response(null, { status: 204, headers: { Allow: 'GET, HEAD, OPTIONS', ...preflightHeaders } });
