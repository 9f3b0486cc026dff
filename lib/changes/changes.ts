import type { Subject } from '@/lib/content/Subject';
import { changeAddresses } from './changeAddresses';
import { changePages } from './changePages';
import { readChangesDocuments } from './readChangesDocuments';

export const changes: Subject = {
  made: { under: Object.values(changeAddresses), pages: changePages },
  documents: readChangesDocuments,
};
