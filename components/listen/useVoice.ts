import { useEffect, useState } from 'react';
import { chooseVoice } from '@/lib/listen/chooseVoice';

/** Chrome gets its voices after the page; a browser that has none at all never says so. */
const waitMilliseconds = 1000;

/** A voice of the language; `undefined` until it is known whether there is one, `null` when there is none. */
export function useVoice(locale: string): SpeechSynthesisVoice | null | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>();

  useEffect(() => {
    if (!('speechSynthesis' in window)) {
      setVoice(null);
      return;
    }
    function look() {
      const found = chooseVoice(speechSynthesis.getVoices(), locale);
      // The first one found stays: another voice would begin the sentence again.
      if (found) setVoice((known) => known ?? found);
    }
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    const timer = setTimeout(() => setVoice((known) => known ?? null), waitMilliseconds);
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', look);
      clearTimeout(timer);
    };
  }, [locale]);

  return voice;
}
