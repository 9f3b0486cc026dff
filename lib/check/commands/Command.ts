import type { GeneratedPages } from '@/lib/content/GeneratedPages';

/** What a command works on. The tests have a folder and a clock of their own. */
export type Context = {
  root: string;
  now: Date;
  generatedPages: GeneratedPages;
  print: (line: string) => void;
};

export type CommandArguments = { words: readonly string[]; flags: ReadonlyMap<string, string> };

/** 0: all is well. 1: content/ has faults. 2: the command was used in a wrong way, and nothing was done. */
export type ExitCode = 0 | 1 | 2;

export type Command = {
  /** As it is written: `new <adress> "Rubrik"`. */
  usage: string;
  /** What it does, in a Swedish sentence. */
  does: string;
  /** Flags it knows, without the hyphens. */
  flags: readonly string[];
  wordCount: { min: number; max: number };
  run: (given: CommandArguments, context: Context) => ExitCode | Promise<ExitCode>;
};

/** Something that the command cannot be used for. Told as it is, with exit code 2. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}
