/** For what is made to be shown on other sites too: pictures of shared pages, icons. */
export const embeddableHeaders = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** For data and feeds, which programs on any other site may read. */
export const corsHeaders = { ...embeddableHeaders, 'Access-Control-Allow-Origin': '*' };

/** The answer to a browser that asks, before a program on another site reads the data, whether it may (CORS-preflight, Fetch standard). */
export const preflightHeaders = {
  ...corsHeaders,
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': '*',
  // A day.
  'Access-Control-Max-Age': '86400',
};
