/** How far the reading aloud has come. A pause keeps the place; what is stopped begins again at the top. */
export type Reading = {
  state: 'stopped' | 'reading' | 'paused' | 'failed';
  /** Of the sentence that is read, from 0. */
  place: number;
};

/** The visitor presses play or pause, or stop; the browser has said a sentence, or could not. */
export type ReadingEvent = 'play' | 'stop' | 'spoken' | 'failed';

export const notReading: Reading = { state: 'stopped', place: 0 };

export function nextReading({ state, place }: Reading, event: ReadingEvent, sentences: number): Reading {
  switch (event) {
    case 'play':
      if (state === 'reading') return { state: 'paused', place };
      return sentences > 0 ? { state: 'reading', place } : notReading;
    case 'spoken':
      return place + 1 < sentences ? { state, place: place + 1 } : notReading;
    case 'failed':
      // The place is kept: pressing play tries the same sentence again.
      return { state: 'failed', place };
    case 'stop':
      return notReading;
  }
}
