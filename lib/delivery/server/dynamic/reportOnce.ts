/** More than this many kinds nobody reads. */
const mostKinds = 100;

/** Tells of a fault when it comes for the first time: what stays wrong fills no log. Faults of the system with one code and path are the same. */
export function reportOnce(tell: (error: unknown) => void): (error: unknown) => void {
  const told = new Set<string>();
  return (error) => {
    const { code, path } = error as NodeJS.ErrnoException;
    const kind = code ? `${code} ${path}` : String(error);
    if (told.has(kind) || told.size >= mostKinds) return;
    told.add(kind);
    tell(error);
  };
}
