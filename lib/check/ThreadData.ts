import type { GeneratedPage } from '@/lib/content/GeneratedPages';

/** What a thread is given: functions cannot be sent to it. */
export type ThreadData = {
  root: string;
  now: Date;
  generatedPages: readonly GeneratedPage[];
  files: readonly string[];
};
