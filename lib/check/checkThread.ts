import { parentPort, workerData } from 'node:worker_threads';
import { otherPagesIn } from '@/lib/content/OtherPages';
import type { OtherAddress } from '@/lib/site/otherAddresses';
import { checkFiles } from './checkFiles';

/** What a thread is given: functions cannot be sent to it. */
export type ThreadData = {
  root: string;
  now: Date;
  others: readonly OtherAddress[];
  files: readonly string[];
};

const { root, now, others, files }: ThreadData = workerData;
parentPort?.postMessage(checkFiles({ root, now, others: otherPagesIn(others) }, files));
