import type { PageCheck } from '@/lib/content/PageCheck';
import { placeOf } from '@/lib/source/readYaml';
import { checkFigureSeries } from './checkSeriesProps';

/** The series whose newest figures a page shows are there, and over time. */
export const checkFigures: PageCheck = ({ page, yaml }, report) => {
  page.head.figures?.forEach((id, index) => {
    const message = checkFigureSeries(id, page.locale);
    if (message) report(placeOf(yaml, ['figures', index]), 'data-name', `figures: ${message}`);
  });
};
