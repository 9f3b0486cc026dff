import { parentPort, workerData } from 'node:worker_threads';
import type { Given } from './checkContent';
import { checkFiles } from './checkFiles';

const { given, files }: { given: Given; files: string[] } = workerData;
parentPort?.postMessage(checkFiles(given, files));
