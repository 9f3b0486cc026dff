'use client';

import { type SubmitEvent, useRef, useState } from 'react';
import type { ChoicePlace } from '@/lib/consent/answerChoice';
import { answerId } from '@/lib/consent/answerId';
import type { ConsentFormTexts } from '@/lib/consent/consentFormTexts';
import type { Choice } from '@/lib/consent/readConsent';
import styles from './ConsentForm.module.css';
import { sendChoice } from './sendChoice';
import { showAnswer } from './showAnswer';

type ConsentFormProps = {
  where: ChoicePlace;
  /** Where a form sent without script comes back to. */
  address: string;
  texts: ConsentFormTexts;
};

/** Most answers come before this: a word that comes and goes would only disturb. */
const slowMs = 1000;

/**
 * Yes and No as two buttons of the same kind in one form (C6). Before React has come it is sent as a form and the browser
 * comes back to the page (C10); afterwards it is sent in place, and the page stays as it is (C11).
 */
export function ConsentForm({ where, address, texts }: ConsentFormProps) {
  const [said, setSaid] = useState<'sending' | 'refused' | 'unreachable'>();
  /** What has been sent and not answered yet: a second click waits for it, so that the last one answered is stored (C15). */
  const sending = useRef<Promise<unknown>>(Promise.resolve());
  /** The choice of the last of these: the same once more is a double click, and sent once. */
  const awaited = useRef<Choice>(undefined);

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const button = event.nativeEvent.submitter as HTMLButtonElement;
    const choice = button.value as Choice;
    if (choice === awaited.current) return;
    awaited.current = choice;
    // Emptied, so that the same failure is said again.
    setSaid(undefined);
    sending.current = sending.current.then(async () => {
      const slow = setTimeout(setSaid, slowMs, 'sending');
      const outcome = await sendChoice(choice, where);
      clearTimeout(slow);
      if (choice === awaited.current) awaited.current = undefined;
      setSaid(outcome === 'received' ? undefined : outcome);
      if (outcome === 'received') showAnswer(answerId, choice);
    });
  }

  return (
    <form action="/api/kakor" method="post" onSubmit={send}>
      <input type="hidden" name="where" value={where} />
      {/* The early script may have written where the form comes back to. */}
      <input type="hidden" name="return" value={address} suppressHydrationWarning />
      {/* The banner is shown by script alone (C9). */}
      {where === 'page' && (
        <noscript>
          <input type="hidden" name="script" value="off" />
        </noscript>
      )}
      <fieldset className={styles.question}>
        <legend suppressHydrationWarning>{texts.question}</legend>
        <button type="submit" name="choice" value="all" suppressHydrationWarning>
          {texts.yes}
        </button>
        <button type="submit" name="choice" value="necessary" suppressHydrationWarning>
          {texts.no}
        </button>
      </fieldset>
      {/* In the first HTML, so that what comes into it later is read (C12, C30). An alert would be announced while it is empty. */}
      <div
        className={said && (said === 'sending' ? styles.waiting : styles.failed)}
        aria-live="assertive"
        suppressHydrationWarning
      >
        {said && texts[said]}
      </div>
    </form>
  );
}
