import type { Fault } from '@/lib/source/Fault';
import { runCommand, runCommandSync } from './runCommand';

const check = ['check', '--json'];

/** What the check has against a folder. */
export const checkFolder = async (root: string, ...flags: string[]): Promise<Fault[]> =>
  faultsIn((await runCommand(root, [...check, ...flags])).said);

export const checkFolderSync = (root: string): Fault[] => faultsIn(runCommandSync(root, check));

function faultsIn(said: string): Fault[] {
  if (said.startsWith('{')) return JSON.parse(said).faults;
  return [{ file: 'content/data', message: said.trim(), rule: 'data', severity: 'fault' }];
}
