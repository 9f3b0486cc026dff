import { knownParams } from '@/lib/http/knownParams';
/**
 * The analytics script, the same file for everyone, made by lib/delivery/build/buildAnalytics.ts.
 * Its name tells its content, so it may be kept for ever. Without analytics there is none, and every name is a 404.
 */
export function generateStaticParams(): { name: string }[] {
  const name = process.env.ANALYTICS_SCRIPT_NAME;
  return name ? [{ name }] : [];
}

export async function GET(_request: Request, { params }: RouteContext<'/script/[name]'>): Promise<Response> {
  await knownParams(params, generateStaticParams);
  return new Response(process.env.ANALYTICS_SCRIPT_CODE, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  });
}
