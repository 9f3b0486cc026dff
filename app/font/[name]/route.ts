import { knownParams } from '@/lib/http/knownParams';
/**
 * The site's font, made by lib/delivery/build/subsetInter.ts. Its name tells its content, so it may be kept for ever; every
 * other name is a 404.
 */
export function generateStaticParams(): { name: string }[] {
  return [{ name: (process.env.FONT_ADDRESS ?? '').replace('/font/', '') }];
}

export async function GET(_request: Request, { params }: RouteContext<'/font/[name]'>): Promise<Response> {
  await knownParams(params, generateStaticParams);
  return new Response(Buffer.from(process.env.FONT_BASE64 ?? '', 'base64'), {
    headers: { 'Content-Type': 'font/woff2', 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
}
