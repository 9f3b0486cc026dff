import type { Subject } from '@/lib/content/Subject';
import { changeAddresses } from './changeAddresses';
import { changePages } from './changePages';

export const changes: Subject = {
  made: { under: Object.values(changeAddresses), pages: changePages },
};
