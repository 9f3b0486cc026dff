import { parentPort, workerData } from 'node:worker_threads';
import { otherPagesIn } from '@/lib/content/OtherPages';
import { checkFiles } from './checkFiles';
import type { ThreadData } from './ThreadData';

const { root, now, others, files }: ThreadData = workerData;
parentPort?.postMessage(checkFiles({ root, now, others: otherPagesIn(others) }, files));
