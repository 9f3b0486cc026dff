import { embeddableHeaders } from '@/lib/http/corsHeaders';
import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { drawIcon } from '@/lib/metadata/icons/drawIcon';
import { writeIco } from '@/lib/metadata/icons/writeIco';

export const generateStaticParams = madeAtBuild;

const pixels = 32;

export function GET(): Response {
  const icon = writeIco(drawIcon(pixels), pixels);
  return new Response(new Uint8Array(icon), {
    headers: { 'Content-Type': 'image/x-icon', ...embeddableHeaders },
  });
}
