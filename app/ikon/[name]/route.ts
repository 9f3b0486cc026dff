import { shownElsewhere } from '@/lib/http/openHeaders';
import { drawIcon } from '@/lib/metadata/icons/drawIcon';
import { iconSizes } from '@/lib/metadata/icons/iconSizes';

export const dynamic = 'force-static';

export const dynamicParams = false;

export const generateStaticParams = () => iconSizes.map((size) => ({ name: `${size}.png` }));

export async function GET(_request: Request, { params }: RouteContext<'/ikon/[name]'>): Promise<Response> {
  const pixels = Number.parseInt((await params).name, 10);
  return new Response(new Uint8Array(drawIcon(pixels)), {
    headers: { 'Content-Type': 'image/png', ...shownElsewhere },
  });
}
