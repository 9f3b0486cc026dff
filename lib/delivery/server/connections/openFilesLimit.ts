import type { ConnectionLimits } from './Connections';

/** What the process may have open besides connections: some twenty files, and a hundred at once while a thread starts and reads its packages. */
const ownFiles = 128;

/** With fewer connections than this the site serves nobody well. */
const fewestConnections = 16;

/** How many files a process may have open: `ulimit -n`. Not told on Windows, which has no such limit. */
export function openFilesLimit(): number {
  const { userLimits } = process.report.getReport() as {
    userLimits?: { open_files?: { soft: number | string } };
  };
  const soft = Number(userLimits?.open_files?.soft);
  return Number.isNaN(soft) ? Number.POSITIVE_INFINITY : soft;
}

/** As many connections as there is room for; `undefined` when that is not enough. */
export function limitToOpenFiles(limits: ConnectionLimits, openFiles: number): ConnectionLimits | undefined {
  const most = Math.min(limits.most, openFiles - ownFiles);
  if (most < fewestConnections) return undefined;
  return { most, mostOfAddress: Math.min(limits.mostOfAddress, most) };
}

export const fewestOpenFiles = ownFiles + fewestConnections;
