/** The folder that content/ lies in. Only tests set CONTENT_ROOT, to work on a folder of their own. */
export function contentRoot(): string {
  return process.env.CONTENT_ROOT ?? process.cwd();
}
