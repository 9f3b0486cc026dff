import type { VisitLine } from './answerVisit';

/** More kinds than this in a minute are no visitors': what is there is written, and summing begins anew. */
const mostLines = 10_000;

/** Views of the same page from the same site within a minute, as one line that says how many. */
export class VisitSums {
  readonly #counts = new Map<string, VisitLine & { count: number }>();

  constructor(private readonly write: (line: VisitLine & { count: number }) => void) {}

  readonly add = (line: VisitLine): void => {
    const key = JSON.stringify([line.hour, line.page, line.referrer]);
    const known = this.#counts.get(key);
    if (known) known.count += 1;
    else this.#counts.set(key, { ...line, count: 1 });
    if (this.#counts.size >= mostLines) this.flush();
  };

  /** Writes what has been summed since the last time. */
  readonly flush = (): void => {
    const lines = [...this.#counts.values()];
    this.#counts.clear();
    for (const line of lines) this.write(line);
  };
}
