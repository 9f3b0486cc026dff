import { useState } from 'react';
import type { PageDifference } from '@/lib/desk/git/pageChanges';
import type { Submitted } from '@/lib/desk/git/submitChange';
import type { Fault } from '@/lib/source/Fault';
import { AskError, askDesk, faultsOf, messageOf } from '../askDesk';
import { FaultItems } from '../FaultItems.client';
import { LiveMessage } from '../LiveMessage.client';
import { useAnswer } from '../useAnswer';
import { useOneAtATime } from '../useOneAtATime';
import { Differences } from './Differences.client';
import { Part } from './Part.client';

type Changes = { pages: PageDifference[]; branch: string; main: string; undo?: string };

/** What is written and not handed in, and the way to hand it in. */
export function OwnChanges({ version, onDone }: { version: number; onDone: () => void }) {
  const { answer, message } = useAnswer<Changes>('changes', version);
  const [sentence, setSentence] = useState('');
  const [author, setAuthor] = useState<{ name: string; email: string }>();
  const [said, setSaid] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const pages = answer?.pages ?? [];

  const submit = useOneAtATime(async () => {
    try {
      const { branch, isPushed, gap } = await askDesk<Submitted>('submit', {
        sentence,
        ...(author && { author }),
      });
      setFaults([]);
      setSentence('');
      setAuthor(undefined);
      setSaid(
        isPushed
          ? `Inlämnat som ${branch}.`
          : `Inlämnat som ${branch} på den här datorn. ${gap ? `Det gick inte att skicka det vidare: ${gap}.` : ''}`,
      );
      onDone();
    } catch (error) {
      setSaid(messageOf(error));
      setFaults(faultsOf(error));
      if (error instanceof AskError && error.told.needsAuthor) setAuthor(author ?? { name: '', email: '' });
    }
  });

  const undo = useOneAtATime(async () => {
    try {
      const { undone } = await askDesk<{ undone: string }>('undo');
      setSaid(`Ångrat: ${undone}.`);
      onDone();
    } catch (error) {
      setSaid(messageOf(error));
    }
  });

  return (
    <Part id="andringar" heading="Vad har jag ändrat?">
      <LiveMessage>{message}</LiveMessage>
      {answer && (
        <p>
          {answer.branch === answer.main ? 'Du skriver på en ny ändring.' : `Du skriver på ${answer.branch}.`}
        </p>
      )}
      {answer && pages.length === 0 && <p>Inget sedan du lämnade in senast.</p>}
      <Differences pages={pages} />
      {answer?.undo && (
        <button type="button" onClick={undo}>
          Ångra: {answer.undo}
        </button>
      )}
      <form
        aria-label="Lämna in"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <h3>Lämna in</h3>
        <label>
          Vad har du ändrat? Skriv en mening.
          <input
            value={sentence}
            maxLength={120}
            required
            onChange={({ target }) => setSentence(target.value)}
          />
        </label>
        {author && (
          <>
            <label>
              Ditt namn
              <input
                value={author.name}
                autoComplete="name"
                required
                onChange={({ target }) => setAuthor({ ...author, name: target.value })}
              />
            </label>
            <label>
              Din e-postadress
              <input
                type="email"
                value={author.email}
                autoComplete="email"
                required
                onChange={({ target }) => setAuthor({ ...author, email: target.value })}
              />
            </label>
          </>
        )}
        <button type="submit" className="primary">
          Lämna in
        </button>
        <div aria-live="polite">
          {said && <p className="message">{said}</p>}
          <FaultItems faults={faults} />
        </div>
      </form>
    </Part>
  );
}
