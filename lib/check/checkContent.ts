import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { checkKnownAddresses } from '@/lib/check/checks/checkKnownAddresses';
import { checkRedirects } from '@/lib/check/checks/checkRedirects';
import { pageFiles } from '@/lib/content/loadPages';
import { type ContentFolder, openContent } from '@/lib/content/openContent';
import { locales } from '@/lib/i18n/locales';
import { subjects } from '@/lib/site/subjects';
import type { Fault } from '@/lib/source/Fault';
import { bundleCommands } from './bundleCommands.mjs';
import { checkFiles } from './checkFiles';
import type { ThreadData } from './ThreadData';

/** So many pages take less time to check than a second thread takes to start. */
const pagesOfOneThread = 500;

/** All faults and all advice in content/, or in some of its pages, sorted by file and line. */
export async function checkContent(
  given: ContentFolder,
  files?: readonly string[],
): Promise<{ faults: Fault[]; pageCount: number }> {
  const { site, redirects } = openContent(given);
  const chosen = files ?? site.files.map(({ file }) => file);
  const faults = await checkInThreads(given, chosen);
  if (!files) {
    faults.push(
      ...locales.flatMap((locale) => pageFiles(site.content)[locale].faults),
      ...checkRedirects(redirects, site),
      ...checkKnownAddresses(site),
      ...subjects.flatMap(({ check }) => check?.(site) ?? []),
    );
  }
  return { faults, pageCount: chosen.length };
}

async function checkInThreads(given: ContentFolder, files: readonly string[]): Promise<Fault[]> {
  const count = Math.min(availableParallelism(), Math.ceil(files.length / pagesOfOneThread), 8);
  if (count <= 1) return checkFiles(given, files);

  const file = join(await bundleCommands(), 'checkThread.js');
  const size = Math.ceil(files.length / count);
  const parts = Array.from({ length: count }, (_, index) => files.slice(index * size, (index + 1) * size));
  return (await Promise.all(parts.map((part) => checkInThread(file, given, part)))).flat();
}

function checkInThread(
  thread: string,
  { root, now, others }: ContentFolder,
  files: readonly string[],
): Promise<Fault[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, {
      workerData: { root, now, others: others.all(), files } satisfies ThreadData,
      // Trees of pages live briefly; with little room for the young, half the time goes to moving them about.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
