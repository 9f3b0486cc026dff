import { parentPort, workerData } from 'node:worker_threads';
import { generatedPagesIn } from '@/lib/content/GeneratedPages';
import { checkFiles } from './checkFiles';
import type { ThreadData } from './ThreadData';

const { root, now, generatedPages, files }: ThreadData = workerData;
parentPort?.postMessage(checkFiles({ root, now, generatedPages: generatedPagesIn(generatedPages) }, files));
