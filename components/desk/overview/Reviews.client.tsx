import { useRef, useState } from 'react';
import type { ChangeBranch } from '@/lib/desk/git/branches';
import type { Conflict } from '@/lib/desk/git/mergeChange';
import type { PageDifference } from '@/lib/desk/git/pageChanges';
import type { Fault } from '@/lib/source/Fault';
import { AskError, askDesk, faultsOf, messageOf } from '../askDesk';
import { FaultItems } from '../FaultItems.client';
import { LiveMessage } from '../LiveMessage.client';
import { takeFocus } from '../takeFocus';
import { useAnswer } from '../useAnswer';
import { useKeptFocus } from '../useKeptFocus';
import { useOneAtATime } from '../useOneAtATime';
import { Differences } from './Differences.client';
import { Part } from './Part.client';

type Waiting = { branches: ChangeBranch[]; current: string; main: string; mayApprove: boolean };

/** What has been handed in and is not merged. */
export function Reviews({ version, onDone }: { version: number; onDone: () => void }) {
  const { answer, message } = useAnswer<Waiting>('reviews', version);
  const [said, setSaid] = useState('');

  function done(what: string) {
    setSaid(what);
    onDone();
  }

  const run = useOneAtATime(async (what: string, name: string, given?: unknown) => {
    try {
      await askDesk(name, given);
      done(what);
    } catch (error) {
      setSaid(messageOf(error));
    }
  });

  return (
    <Part id="granska" heading="Granska">
      <LiveMessage>{[said, message].filter(Boolean).join(' ')}</LiveMessage>
      <button type="button" onClick={() => run('Hämtat.', 'fetch')}>
        Hämta det som andra har lämnat in
      </button>
      {answer && answer.current !== answer.main && (
        <button
          type="button"
          onClick={() => run('Du skriver på en ny ändring.', 'open', { name: answer.main })}
        >
          Börja på en ny ändring
        </button>
      )}
      <p aria-live="polite">{answer && waiting(answer.branches.length)}</p>
      {answer?.branches.map((branch) => (
        <Review
          // What is shown of it is of this version.
          key={`${branch.name} ${branch.commit}`}
          branch={branch}
          mayApprove={answer.mayApprove}
          onOpen={() => run(`I förhandsvisningen: ${branch.sentence}.`, 'open', { name: branch.name })}
          onApproved={() => done(`Godkänt: ${branch.sentence}.`)}
        />
      ))}
    </Part>
  );
}

const waiting = (count: number) => {
  if (count === 0) return 'Inget väntar på granskning.';
  return count === 1 ? 'En ändring väntar på granskning.' : `${count} ändringar väntar på granskning.`;
};

type ReviewProps = {
  branch: ChangeBranch;
  mayApprove: boolean;
  onOpen: () => Promise<void>;
  onApproved: () => void;
};

function Review({ branch, mayApprove, onOpen, onApproved }: ReviewProps) {
  const { name, sentence, author, day, isCurrent } = branch;
  const [pages, setPages] = useState<PageDifference[]>();
  const [conflicts, setConflicts] = useState<Conflict[]>([]);
  const [chosen, setChosen] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const place = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useKeptFocus(place, title);

  async function show() {
    try {
      setPages(await askDesk<PageDifference[]>('review', { name }));
      setSaid('Ändringarna står under knapparna.');
    } catch (error) {
      setSaid(messageOf(error));
    }
  }

  const approve = useOneAtATime(async () => {
    try {
      await askDesk('approve', { name, ...(chosen.length > 0 && { chosen }) });
      onApproved();
    } catch (error) {
      setSaid(messageOf(error));
      setFaults(faultsOf(error));
      const found = error instanceof AskError ? (error.told.conflicts as Conflict[] | undefined) : undefined;
      if (!found) return;
      setConflicts(found);
      setChosen(found.map(({ theirs }) => theirs));
    }
  });

  return (
    <article ref={place} aria-label={sentence}>
      <h3 ref={title} tabIndex={-1}>
        {sentence}
      </h3>
      <p>{`${author}, ${day}${isCurrent ? '. Du ser den i förhandsvisningen nu.' : ''}`}</p>
      <LiveMessage>{said}</LiveMessage>
      <FaultItems faults={faults} />
      {conflicts.map(({ file, ours, theirs }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one file may have several, and they never move.
        <fieldset key={index} ref={index === 0 ? takeFocus : undefined} tabIndex={-1}>
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
      {pages && <Differences pages={pages} />}
    </article>
  );
}
