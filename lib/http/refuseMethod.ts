/** The answer of an address that only takes what is sent to it. */
export function refuseMethod(): Response {
  return new Response(null, { status: 405, headers: { Allow: 'POST', 'Cache-Control': 'no-store' } });
}
