/** The answer of an address that only takes what is sent to it. */
export function refuseMethod(): Response {
  return new Response('This address only takes what is sent to it.\n', {
    status: 405,
    headers: { Allow: 'POST', 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
