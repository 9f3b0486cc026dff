import type { Page } from 'playwright/test';

type Said = { text: string; onend?: (() => void) | null };

type VoiceOptions = {
  lang: string;
  /** Is done with a sentence at once; otherwise when the test says so. */
  isFast?: boolean;
};

/** A voice that says nothing, and remembers what it was asked to say: a browser that a program steers has none. */
export function installVoice(page: Page, options: VoiceOptions) {
  return page.addInitScript(({ lang, isFast }: VoiceOptions) => {
    const said: Said[] = [];
    const voice = { lang, localService: true, default: true, name: 'Test', voiceURI: 'test' };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: (utterance: Said) => {
        said.push(utterance);
        if (isFast) setTimeout(() => utterance.onend?.());
      },
      cancel: () => undefined,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: function Utterance(this: Said, text: string) {
        this.text = text;
      },
      configurable: true,
    });
    Object.assign(window, { said });
  }, options);
}

export const saidOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: Said[] }).said.map(({ text }) => text));

/** The voice has said its sentence. */
export const finishSentence = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: Said[] }).said.at(-1)?.onend?.());
