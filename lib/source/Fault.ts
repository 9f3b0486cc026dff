/** Something in content/ that an editor has to mend, or could do better. Told in Swedish: those who read it write Swedish. */
export type Fault = {
  /** From the project's root: `content/sv/om-forsakringskassan.mdx`. */
  file: string;
  /** From 1; left out when the fault is about the whole file. */
  line?: number;
  /** From 1, in characters. */
  column?: number;
  /** What is wrong and what to write instead, as whole Swedish sentences. */
  message: string;
  /** A short stable name, for `--json` and for tests: `unknown-component`. */
  rule: string;
  /** A fault stops the build; advice does not. */
  severity: 'fault' | 'advice';
};

/** One that is found in a text, before its file is known. */
export type TextFault = { line: number; column: number } & Pick<Fault, 'message' | 'rule'>;

/** `content/sv/kakor.mdx:12:3  Rubriken …`, the form that editors and terminals make into a link. */
export function faultLine({ file, line, column, message }: Fault): string {
  const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined);
  return `${place.join(':')}  ${message}`;
}

/** All that is wrong at once, so that nobody has to build again for each fault. */
export class ContentError extends Error {
  override name = 'ContentError';

  /** Also of another copy of this module: the bundler makes some, and what one could not make the others throw (lib/content/snapshot/fromContent.ts). */
  static override [Symbol.hasInstance](error: unknown): error is ContentError {
    return error instanceof Error && error.name === 'ContentError';
  }

  constructor(readonly faults: readonly Fault[]) {
    super(`\n${faults.map(faultLine).join('\n')}\n`);
  }
}

/** The faults that a function gives, or those for which it could not come to an end. */
export function thrownFaults(find: () => readonly Fault[]): readonly Fault[] {
  try {
    return find();
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}
