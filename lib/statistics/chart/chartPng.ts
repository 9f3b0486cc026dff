import { Resvg } from '@resvg/resvg-js';
import type { Series } from '@/lib/statistics/series/Series';
import type { Chart } from '@/lib/statistics/series/seriesSchema';
import { chartSvg } from './chartSvg';

/** The picture of a chart for where SVG cannot be used: a letter, a presentation. The font is in the site, so every machine draws the same. */
export async function chartPng(series: Series, chart: Chart): Promise<Buffer> {
  const { shareFontFile } = await import('@/lib/sharing/shareFontFile');
  const drawing = new Resvg(chartSvg(series, chart), {
    font: { fontFiles: [shareFontFile], loadSystemFonts: false, defaultFontFamily: 'Inter' },
  });
  return drawing.render().asPng();
}
