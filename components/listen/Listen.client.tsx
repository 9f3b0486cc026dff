'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { ListenTexts } from '@/lib/listen/listenTexts';
import { nextReading, notReading, type ReadingEvent } from '@/lib/listen/nextReading';
import { type Speed, speedNames, speeds } from '@/lib/listen/speeds';
import { spokenText } from '@/lib/listen/spokenText';
import { findSentences, type Sentence } from './findSentences';
import { followSpoken } from './followSpoken';
import styles from './Listen.module.css';
import { markSpoken } from './markSpoken';
import { useVoice } from './useVoice';

type ListenProps = {
  locale: Locale;
  texts: ListenTexts;
};

/**
 * The page read aloud by the browser's own voice, sentence by sentence. The browser opens it, so that no click before React
 * is lost; whether there is a voice is known only with React. Where there is none, it goes away, but not from under a hand
 * that already reaches for it: there it says so in words. Nothing is stored and nothing is sent.
 *
 * The script may not come at all: after a new version of the site, or when it is blocked. The style sheet, which came with the page, says so then.
 */
export function Listen({ locale, texts }: ListenProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const sentences = useRef<Sentence[]>([]);
  const followed = useRef<StaticRange>(undefined);
  const voice = useVoice(locale);
  const [isOpen, setIsOpen] = useState(false);
  const [isAway, setIsAway] = useState(false);
  const [speed, setSpeed] = useState<Speed>('normal');
  const [reading, setReading] = useState(notReading);
  const { state, place } = reading;

  const tell = useCallback(
    (event: ReadingEvent) => setReading((before) => nextReading(before, event, sentences.current.length)),
    [],
  );

  function play() {
    const main = details.current?.closest('main');
    // What can be seen may have changed since the last time: folds are opened.
    if (state === 'stopped' && main) sentences.current = findSentences(main, locale);
    tell('play');
  }

  useEffect(() => {
    setIsAway(voice === null && !details.current?.matches(':hover, :focus-within, [open]'));
  }, [voice]);

  useEffect(() => {
    const sentence = sentences.current[place];
    if (state !== 'reading' || !voice || !sentence) return;

    const utterance = new SpeechSynthesisUtterance(spokenText(sentence.text, locale));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = speeds[speed];
    utterance.onend = () => tell('spoken');
    utterance.onerror = () => tell('failed');
    speechSynthesis.speak(utterance);
    // A pause, too, is a cancelled sentence that is begun again: Android cannot pause, and Chrome forgets long pauses.
    return () => {
      utterance.onend = null;
      utterance.onerror = null;
      speechSynthesis.cancel();
    };
  }, [state, place, voice, speed, tell, locale]);

  useEffect(() => {
    const range = state === 'stopped' ? undefined : sentences.current[place]?.range;
    markSpoken(range);
    if (range && state === 'reading') followSpoken(followed.current, range);
    followed.current = range;
    return () => markSpoken(undefined);
  }, [state, place]);

  useEffect(() => {
    const main = details.current?.closest('main');
    if (state === 'stopped' || !main) return;

    // A fold that is opened is read when the voice comes to it; one above it moves the place along.
    function followFolds() {
      const { range } = sentences.current[place] ?? {};
      const found = main ? findSentences(main, locale) : [];
      const now = found.findIndex(
        (each) =>
          each.range.startContainer === range?.startContainer && each.range.startOffset === range.startOffset,
      );
      // The sentence that is read is in a fold that was closed: it is read to its end.
      if (now === -1) return;
      sentences.current = found;
      setReading({ state, place: now });
    }
    // Of a fold it does not bubble.
    main.addEventListener('toggle', followFolds, true);
    return () => main.removeEventListener('toggle', followFolds, true);
  }, [state, place, locale]);

  useEffect(() => {
    const stop = () => tell('stop');
    // The voice belongs to the browser, and would go on over the next page.
    addEventListener('pagehide', stop);
    return () => removeEventListener('pagehide', stop);
  }, [tell]);

  useEffect(() => {
    // It may have been opened before React came.
    if (details.current?.open) setIsOpen(true);
  }, []);

  function followFold(isNowOpen: boolean) {
    setIsOpen(isNowOpen);
    if (!isNowOpen) tell('stop');
  }

  let status = state === 'failed' ? texts.failed : '';
  if (isOpen && voice === null) status = texts.without;

  return (
    <>
      <details
        ref={details}
        className={isAway && !voice ? styles.away : styles.listen}
        // May have been opened before React came.
        suppressHydrationWarning
        onToggle={({ currentTarget }) => followFold(currentTarget.open)}
      >
        <summary suppressHydrationWarning>{texts.title}</summary>
        {voice && (
          <div className={styles.controls}>
            <button type="button" onClick={play} suppressHydrationWarning>
              {
                { stopped: texts.play, reading: texts.pause, paused: texts.resume, failed: texts.resume }[
                  state
                ]
              }
            </button>
            <button type="button" onClick={() => tell('stop')} suppressHydrationWarning>
              {texts.stop}
            </button>
            <label>
              <span suppressHydrationWarning>{texts.speed}</span>
              <select value={speed} onChange={({ target }) => setSpeed(target.value as Speed)}>
                {speedNames.map((name) => (
                  <option key={name} value={name} suppressHydrationWarning>
                    {texts.speeds[name]}
                  </option>
                ))}
              </select>
            </label>
          </div>
        )}
        {voice === undefined && (
          <>
            <p suppressHydrationWarning>{texts.waiting}</p>
            <p role="status" hidden className={styles.late} suppressHydrationWarning>
              {texts.late}
            </p>
          </>
        )}
      </details>
      {/* Outside of the fold: what becomes visible together with its text is not announced. */}
      <p role="status" className={styles.status} suppressHydrationWarning>
        {status}
      </p>
    </>
  );
}
