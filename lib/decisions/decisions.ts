import type { Subject } from '@/lib/content/Subject';
import { decisionSearchAddress } from './decisionAddresses';
import { decisionPages } from './decisionPages';

export const decisions: Subject = { made: { under: [decisionSearchAddress], pages: decisionPages } };
