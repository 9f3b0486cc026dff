'use client';

import { type SubmitEvent, useRef, useState } from 'react';
import type { ChoicePlace } from '@/lib/consent/answerChoice';
import { answerId } from '@/lib/consent/answerId';
import type { Choice } from '@/lib/consent/readConsent';
import styles from './ConsentForm.module.css';
import type { ConsentFormTexts } from './consentFormTexts';
import { type SentChoice, sendChoice } from './sendChoice';
import { showAnswer } from './showAnswer';

type ConsentFormProps = {
  where: ChoicePlace;
  /** Where a form sent without script comes back to. */
  address: string;
  texts: ConsentFormTexts;
};

/**
 * Yes and No as two buttons of the same kind in one form (C6). Before React has come it is sent as a form and the browser
 * comes back to the page (C10); afterwards it is sent in place, and the page stays as it is (C11).
 */
export function ConsentForm({ where, address, texts }: ConsentFormProps) {
  const [sent, setSent] = useState<SentChoice>('received');
  /** What has been sent and not answered yet: a second click waits for it, so that the last one answered is stored (C15). */
  const sending = useRef<Promise<unknown>>(Promise.resolve());

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const button = event.nativeEvent.submitter as HTMLButtonElement;
    const choice = button.value as Choice;
    sending.current = sending.current
      .then(() => sendChoice(choice, where))
      .then((outcome) => {
        setSent(outcome);
        if (outcome === 'received') showAnswer(answerId, choice);
      });
  }

  return (
    <form className={styles.form} action="/api/kakor" method="post" onSubmit={send} data-island="">
      <input type="hidden" name="where" value={where} />
      <input type="hidden" name="return" value={address} suppressHydrationWarning />
      <noscript>
        <input type="hidden" name="script" value="off" />
      </noscript>
      <fieldset className={styles.question}>
        <legend>{texts.question}</legend>
        <button type="submit" name="choice" value="all">
          {texts.yes}
        </button>
        <button type="submit" name="choice" value="necessary">
          {texts.no}
        </button>
      </fieldset>
      {/* In the first HTML, so that what comes into it later is read (C12, C30). */}
      <p className={styles.failed} role="alert">
        {sent !== 'received' && texts[sent]}
      </p>
    </form>
  );
}
