import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { pageHeaders, pagePolicy } from '@/lib/delivery/headers';
import { readSettings } from '@/lib/settings/readSettings';

/** The pages that are made when they are asked for. The build stops when one is missing here (lib/delivery/checkNonces.ts). */
export const config = { matcher: ['/sok', '/:path*/sok', '/english/search'] };

/**
 * A page that is made for one request has scripts that no policy can name in advance: they get a number that only this
 * answer knows. Next reads it from the request and writes it into its scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  // In development Next evaluates text as code, which no policy of ours allows.
  if (process.env.NODE_ENV === 'development') return NextResponse.next();

  const { analytics } = readSettings(process.env);
  const policy = pagePolicy({
    scripts: [process.env.EARLY_SCRIPT ?? ''],
    styles: [process.env.FONT_STYLE ?? ''],
    nonce: randomBytes(16).toString('base64'),
    hasSheets: true,
    analyticsUrl: 'url' in analytics ? analytics.url : undefined,
  });

  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(pageHeaders)) response.headers.set(name, value);
  return response;
}
