/** Where a file lay in a commit that changed it: its present name and what it was called then. */
export type FileCommit = { commit: string; day: string; path: string };

/**
 * What `git log --name-status -M` tells of these files, newest first: renames are followed back to the name of the time.
 * Each commit is a line `<NUL><hash> <day>`, followed by a line for each file that it touched.
 */
export function readCommits(log: string, files: readonly string[]): Map<string, FileCommit[]> {
  const commits = new Map<string, FileCommit[]>(files.map((file) => [file, []]));
  /** What a file is called at this depth of the log, and which of today's files it became. */
  const names = new Map(files.map((file) => [file, file]));

  for (const part of log.split('\0').slice(1)) {
    const [first = '', ...lines] = part.split('\n');
    const [commit = '', day = ''] = first.split(' ');
    for (const line of lines) {
      const [status = '', before = '', after = before] = line.split('\t');
      const file = names.get(after);
      if (file === undefined) continue;

      if (!status.startsWith('D')) commits.get(file)?.push({ commit, day, path: after });
      // Before it was added, or renamed, this name belonged to another file or to none.
      if (status.startsWith('A') || status.startsWith('R')) names.delete(after);
      if (status.startsWith('R')) names.set(before, file);
    }
  }
  return commits;
}
