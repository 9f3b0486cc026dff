import type { Series } from '@/lib/statistics/series/Series';
import type { Revision } from '@/lib/statistics/series/seriesSchema';

/** Of its line in the list: figures in the table lead there. */
export const revisionId = ({ id, revisions }: Series, revision: Revision) =>
  `andrad-${id}-${revisions.indexOf(revision) + 1}`;
