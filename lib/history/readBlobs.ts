import { runGit } from './runGit';

/** The content of several objects at once, `undefined` for one that git does not have (a shallow clone ends somewhere). */
export function readBlobs(root: string, names: readonly string[]): (string | undefined)[] {
  if (names.length === 0) return [];
  const output = runGit(root, ['cat-file', '--batch'], { input: `${names.join('\n')}\n` });

  const blobs: (string | undefined)[] = [];
  for (let start = 0; start < output.length; ) {
    const lineEnd = output.indexOf(10, start);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('utf8', start, lineEnd))?.[1];
    const contentEnd = lineEnd + 1 + Number(size ?? 0);
    blobs.push(size === undefined ? undefined : output.toString('utf8', lineEnd + 1, contentEnd));
    start = size === undefined ? lineEnd + 1 : contentEnd + 1;
  }
  return blobs;
}
