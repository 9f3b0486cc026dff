import { z } from 'zod';
import { lineOfText, slugText } from '@/lib/source/table/cellSchemas';

/** What publications are about: a subject has a page of its own. */
export const publicationSubjectSchema = z.strictObject({
  /** Of its address, /om-forsakringskassan/publikationer/amne/<id>, and as written in publications.csv. */
  id: slugText,
  title: lineOfText,
});

export type PublicationSubject = z.infer<typeof publicationSubjectSchema>;
