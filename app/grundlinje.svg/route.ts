import { findPage } from '@/lib/content/loadPages';
import { homeAddresses, originalLocale } from '@/lib/i18n/locales';
import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { groundLine } from '@/lib/statistics/chart/groundLine';
import { findSeries } from '@/lib/statistics/series/loadSeries';

export const generateStaticParams = madeAtBuild;

/** The ground of the landing pages: the first of the figures that the original of them shows (components/content/LandingPage.module.css). */
export function GET(): Response {
  const [id] = findPage(originalLocale, homeAddresses[originalLocale])?.head.figures ?? [];
  const series = id && findSeries(id);
  const empty = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  return new Response((series && groundLine(series)) || empty, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
  });
}
