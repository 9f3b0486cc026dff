/** A browser with another engine than Chromium's, and one page in it, of `windowSize`: what the tests of all engines ask of it. */
export type Engine = {
  open(address: string): Promise<void>;
  /** What `selector` fits first, as with a mouse. */
  point(selector: string): Promise<void>;
  click(selector: string): Promise<void>;
  press(...keys: Key[]): Promise<void>;
  type(text: string): Promise<void>;
  /** What the page itself says. `question` is sent to the page: it can only use what is there. */
  ask<Answer>(question: () => Answer | Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
};

/** In CSS pixels: a phone. Some browsers have no window as narrow as this, and make it as narrow as they can. */
export const windowSize = { width: 375, height: 800 };

export type Key = 'Tab' | 'Enter' | 'ArrowDown';
