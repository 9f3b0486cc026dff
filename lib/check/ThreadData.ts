import type { OtherAddress } from '@/lib/content/OtherPages';

/** What a thread is given: functions cannot be sent to it. */
export type ThreadData = {
  root: string;
  now: Date;
  others: readonly OtherAddress[];
  files: readonly string[];
};
