type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * A voice of the language that the visitor's own machine has; the one the visitor has chosen, if it is of that language.
 * Other voices send every sentence to the maker of the browser, and are never used.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], locale: string): V | undefined {
  const own = voices.filter(({ localService, lang }) => localService && isOf(lang, locale));
  return own.find((voice) => voice.default) ?? own[0];
}

/** Android writes sv_SE where others write sv-SE. */
const isOf = (lang: string, locale: string) => lang.toLowerCase().split(/[-_]/)[0] === locale;
