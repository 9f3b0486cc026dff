import { dataLocale } from '@/lib/i18n/locales';
import { latestFigure } from '@/lib/statistics/figures/latestFigure';
import type { Series } from '@/lib/statistics/series/Series';
import { sparkline } from './sparkline';

/** `--fkds-color-feedback-text-positive` of both schemes (app/colours.css): a picture does not know the page that it stands in. */
const colour = { light: '#0d5331', dark: '#a8d3bd' };

/**
 * The line of a series as the ground of the landing page, as wide and as high as it is asked to be: for eyes only, so it is a picture of its own, which
 * only windows with room for it fetch. It comes out of nothing at its left end, where the words of the page are.
 */
export function groundLine(series: Series): string | undefined {
  const latest = latestFigure(series, dataLocale);
  if (!latest) return undefined;
  const { width, height, lines, areas } = sparkline({ ...latest, isFromZero: true });
  const draw = (paths: readonly string[], kind: string) =>
    paths.map((path) => `<path class="${kind}" d="${path}"/>`).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">` +
    `<style>svg{color:${colour.light}}@media (prefers-color-scheme:dark){svg{color:${colour.dark}}}` +
    '.area{fill:currentColor;fill-opacity:.1}' +
    '.line{fill:none;stroke:currentColor;stroke-opacity:.35;stroke-width:2;vector-effect:non-scaling-stroke}</style>' +
    '<linearGradient id="fade"><stop stop-color="#000"/><stop offset=".35" stop-color="#fff"/></linearGradient>' +
    `<mask id="shown" maskUnits="userSpaceOnUse" x="0" y="0" width="${width}" height="${height}">` +
    `<path fill="url(#fade)" d="M0 0H${width}V${height}H0z"/></mask>` +
    `<g mask="url(#shown)">${draw(areas, 'area')}${draw(lines, 'line')}</g></svg>`
  );
}
