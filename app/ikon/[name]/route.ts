import { embeddableHeaders } from '@/lib/http/corsHeaders';
import { knownParams } from '@/lib/http/knownParams';
import { drawIcon } from '@/lib/metadata/icons/drawIcon';
import { iconSizes } from '@/lib/metadata/icons/iconSizes';

export const generateStaticParams = () => iconSizes.map((size) => ({ name: `${size}.png` }));

export async function GET(_request: Request, { params }: RouteContext<'/ikon/[name]'>): Promise<Response> {
  const { name } = await knownParams(params, generateStaticParams);
  const pixels = Number.parseInt(name, 10);
  return new Response(new Uint8Array(drawIcon(pixels)), {
    headers: { 'Content-Type': 'image/png', ...embeddableHeaders },
  });
}
