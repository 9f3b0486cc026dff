import { Resvg } from '@resvg/resvg-js';
import { escapeXml } from '@/lib/text/escapeXml';
import { shareImageSize } from './shareImages';
import { wrapTitle } from './wrapTitle';
import { writePng } from './writePng';

const margin = 80;
const green = '#116a3e';

/** The picture that goes with a shared link: the title of the page and the name of the site, white on green. */
export async function drawShareImage(title: string, siteName: string): Promise<Buffer> {
  const { shareFontFile } = await import('./shareFontFile');
  const drawing = new Resvg(shareImageSvg(title, siteName), {
    font: { fontFiles: [shareFontFile], loadSystemFonts: false, defaultFontFamily: 'Inter' },
  });
  return writePng(drawing.render(), green, '#ffffff');
}

export function shareImageSvg(title: string, siteName: string): string {
  const { width, height } = shareImageSize;
  const { size, lines } = wrapTitle(title, width - 2 * margin);
  const lineHeight = Math.round(size * 1.2);
  const spans = lines.map(
    (line, index) =>
      `<text x="${margin}" y="${margin + size + index * lineHeight}" font-size="${size}">${escapeXml(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${green}"/>`,
    '<g font-family="Inter Variable, Inter" font-weight="600" fill="#fff">',
    ...spans,
    `<text x="${margin}" y="${height - margin}" font-size="36">${escapeXml(siteName)}</text>`,
    // A line like the edge of a card.
    `<rect x="${margin}" y="${height - margin - 64}" width="96" height="6"/>`,
    '</g></svg>',
  ].join('');
}
