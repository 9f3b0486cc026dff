import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { locales } from '@/lib/i18n/locales';
import { checkFiles } from './checkFiles';
import { checkKnownAddresses } from './checks/checkKnownAddresses';
import { checkMessage } from './checks/checkMessage';
import { checkRedirects } from './checks/checkRedirects';
import type { Fault } from './Fault';
import { listPageFiles } from './listPageFiles';
import { openContent } from './openContent';
import type { OtherAddress } from './otherAddresses';

export type Given = { root: string; now: Date; others: readonly OtherAddress[] };

/** So many pages take less time to check than a second thread takes to start. */
const pagesOfOneThread = 500;

/** All faults and all advice in content/, or in some of its pages, sorted by file and line. */
export async function checkContent(
  given: Given,
  files?: readonly string[],
): Promise<{ faults: Fault[]; pageCount: number }> {
  const { site, redirects } = openContent(given);
  const chosen = files ?? site.files.map(({ file }) => file);
  const faults = await checkInThreads(given, chosen);
  if (!files) {
    faults.push(
      ...locales.flatMap((locale) => listPageFiles(given.root, locale).faults),
      ...checkRedirects(redirects, site),
      ...checkKnownAddresses(site),
      ...checkMessage(site),
    );
  }
  return { faults, pageCount: chosen.length };
}

async function checkInThreads(given: Given, files: readonly string[]): Promise<Fault[]> {
  const count = Math.min(availableParallelism(), Math.ceil(files.length / pagesOfOneThread), 8);
  if (count <= 1) return checkFiles(given, files);

  const size = Math.ceil(files.length / count);
  const parts = Array.from({ length: count }, (_, index) => files.slice(index * size, (index + 1) * size));
  return (await Promise.all(parts.map((part) => checkInThread(given, part)))).flat();
}

function checkInThread({ root, now, others }: Given, files: readonly string[]): Promise<Fault[]> {
  return new Promise((resolve, reject) => {
    // A thread does not inherit the reader of TypeScript that the main one was started with.
    const start = `import('tsx/esm/api').then(({ tsImport }) => tsImport('./checkThread.ts', '${import.meta.url}'))`;
    const worker = new Worker(start, {
      eval: true,
      workerData: { given: { root, now, others }, files },
      // Trees of pages live briefly; with little room for the young, half the time goes to moving them about.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
