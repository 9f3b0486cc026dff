/**
 * The folder that content/ lies in, with its git and its public/. Tests set CONTENT_ROOT, to work on a folder of their own, and so does the
 * server, which reads what was built.
 */
export function contentRoot(): string {
  return process.env.CONTENT_ROOT || process.cwd();
}

/**
 * Where the files of content/ are read: a build reads the copy that was checked, whatever is saved meanwhile (deploy/buildSite.mjs sets
 * CONTENT_COPY), and puts it beside what it makes, for the server (lib/delivery/build/copyRuntime.ts).
 */
export function contentSource(root: string): string {
  return process.env.CONTENT_COPY || root;
}
