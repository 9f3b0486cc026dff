import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { checkFileNames, dataFiles } from '@/lib/check/checks/checkFileNames';
import { checkKnownAddresses } from '@/lib/check/checks/checkKnownAddresses';
import { checkDataForPersons } from '@/lib/check/checks/checkPersonalData';
import { checkRedirects } from '@/lib/check/checks/checkRedirects';
import { foreignWords } from '@/lib/content/foreignWords';
import { pageFiles } from '@/lib/content/loadPages';
import { type ContentFolder, openContent } from '@/lib/content/openContent';
import { locales } from '@/lib/i18n/locales';
import { subjects } from '@/lib/site/subjects';
import { type Fault, faultLine, thrownFaults } from '@/lib/source/Fault';
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
  const { content } = site;
  const chosen = files ?? site.files.map(({ file }) => file);
  const faults = await checkInThreads(given, chosen);
  if (!files) {
    faults.push(
      ...locales.flatMap((locale) => pageFiles(content)[locale].faults),
      ...checkFileNames(site),
      ...checkDataForPersons(site, dataFiles(site)),
      ...foreignWords(content).faults,
      ...checkRedirects(redirects, site),
      ...checkKnownAddresses(site),
      ...given.generatedPages.faults(),
      ...subjects.flatMap(({ check }) => thrownFaults(() => check?.(site) ?? [])),
    );
  }
  return { faults: inOrder(faults), pageCount: chosen.length };
}

/** Several pages and subjects may ask for the same data, and each tells what is wrong with it. */
function inOrder(faults: readonly Fault[]): Fault[] {
  const different = [
    ...new Map(faults.map((fault) => [`${fault.rule} ${faultLine(fault)}`, fault])).values(),
  ];
  // Of what a merge has left, one version goes: nothing else in the file is worth mending before.
  const isMerge = ({ rule }: Fault) => rule === 'merge';
  return [...different.filter(isMerge), ...different.filter((fault) => !isMerge(fault))];
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
  { root, now, generatedPages }: ContentFolder,
  files: readonly string[],
): Promise<Fault[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, {
      workerData: { root, now, generatedPages: generatedPages.all(), files } satisfies ThreadData,
      // Trees of pages live briefly; with little room for the young, half the time goes to moving them about.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
