import { useState } from 'react';
import type { ChangeBranch } from '@/lib/desk/git/branches';
import type { Conflict } from '@/lib/desk/git/mergeChange';
import type { PageDifference } from '@/lib/desk/git/pageChanges';
import { AskError, askDesk, messageOf } from '../askDesk';
import { useAnswer } from '../useAnswer';
import { Differences } from './Differences.client';

type Waiting = { branches: ChangeBranch[]; current: string; main: string; mayApprove: boolean };

/** What has been handed in and is not merged. */
export function Reviews({ onDone }: { onDone: () => void }) {
  const { answer, message } = useAnswer<Waiting>('reviews');
  const [said, setSaid] = useState('');

  async function run(name: string, given?: unknown) {
    try {
      await askDesk(name, given);
      onDone();
    } catch (error) {
      setSaid(messageOf(error));
    }
  }

  return (
    <section aria-labelledby="granska">
      <h2 id="granska">Granska</h2>
      <p aria-live="polite" className="message">
        {said || message}
      </p>
      <button type="button" onClick={() => run('fetch')}>
        Hämta det som andra har lämnat in
      </button>
      {answer && answer.current !== answer.main && (
        <button type="button" onClick={() => run('open', { name: answer.main })}>
          Börja på en ny ändring
        </button>
      )}
      {answer?.branches.length === 0 && <p>Inget väntar på granskning.</p>}
      {answer?.branches.map((branch) => (
        <Review
          key={branch.name}
          branch={branch}
          mayApprove={answer.mayApprove}
          onOpen={() => run('open', { name: branch.name })}
          onDone={onDone}
        />
      ))}
    </section>
  );
}

type ReviewProps = { branch: ChangeBranch; mayApprove: boolean; onOpen: () => void; onDone: () => void };

function Review({ branch, mayApprove, onOpen, onDone }: ReviewProps) {
  const { name, sentence, author, day, isCurrent } = branch;
  const [pages, setPages] = useState<PageDifference[]>();
  const [conflicts, setConflicts] = useState<Conflict[]>([]);
  const [chosen, setChosen] = useState<string[]>([]);
  const [said, setSaid] = useState('');

  async function show() {
    try {
      setPages(await askDesk<PageDifference[]>('review', { name }));
    } catch (error) {
      setSaid(messageOf(error));
    }
  }

  async function approve() {
    try {
      await askDesk('approve', { name, ...(chosen.length > 0 && { chosen }) });
      onDone();
    } catch (error) {
      setSaid(messageOf(error));
      const found = error instanceof AskError ? (error.told.conflicts as Conflict[] | undefined) : undefined;
      if (!found) return;
      setConflicts(found);
      setChosen(found.map(({ theirs }) => theirs));
    }
  }

  return (
    <article aria-label={sentence}>
      <h3>{sentence}</h3>
      <p>{`${author}, ${day}${isCurrent ? '. Du ser den i förhandsvisningen nu.' : ''}`}</p>
      <div className="buttons">
        <button type="button" onClick={show}>
          Visa ändringarna
        </button>
        {!isCurrent && (
          <button type="button" onClick={onOpen}>
            Öppna i förhandsvisningen
          </button>
        )}
        {mayApprove && (
          <button type="button" className="primary" onClick={approve}>
            Godkänn
          </button>
        )}
      </div>
      <p aria-live="polite" className="message">
        {said}
      </p>
      {conflicts.map(({ file, ours, theirs }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one file may have several, and they never move.
        <fieldset key={index}>
          <legend>{`Två versioner i ${file}`}</legend>
          <div className="versions">
            <div>
              <h4>Redan godkänd</h4>
              <pre>{ours}</pre>
              <button type="button" onClick={() => setChosen(chosen.with(index, ours))}>
                Ta den godkända
              </button>
            </div>
            <div>
              <h4>Den nya</h4>
              <pre>{theirs}</pre>
              <button type="button" onClick={() => setChosen(chosen.with(index, theirs))}>
                Ta den nya
              </button>
            </div>
          </div>
          <label>
            Så här blir det
            <textarea
              rows={4}
              value={chosen[index] ?? ''}
              onChange={({ target }) => setChosen(chosen.with(index, target.value))}
            />
          </label>
        </fieldset>
      ))}
      {pages && <Differences pages={pages} />}
    </article>
  );
}
