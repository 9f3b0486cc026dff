import { type ReactNode, useState } from 'react';
import type { CommandName } from '@/lib/desk/page/planCommand';
import { askDesk, messageOf } from './askDesk';
import { useOneAtATime } from './useOneAtATime';

type CommandFormProps = {
  title: string;
  name: CommandName;
  words: readonly string[];
  /** On the button. */
  does: string;
  /** Where it leads when it is done. */
  next: string;
  children: ReactNode;
};

type Plan = { isDone: boolean; said: string; files: string[] };

/** One of the editors' commands: first what it will do, then the button that does it. */
export function CommandForm({ title, name, words, does, next, children }: CommandFormProps) {
  const [plan, setPlan] = useState<Plan & { words: readonly string[] }>();
  const [message, setMessage] = useState('');
  const isCurrent = plan?.words.join('\n') === words.join('\n');

  async function show() {
    try {
      setPlan({ ...(await askDesk<Plan>('plan', { name, words })), words });
      setMessage('');
    } catch (error) {
      setMessage(messageOf(error));
    }
  }

  const run = useOneAtATime(async () => {
    try {
      await askDesk('command', { name, words });
      // The button is gone before the page is.
      setPlan(undefined);
      location.assign(next);
    } catch (error) {
      setMessage(messageOf(error));
    }
  });

  return (
    <form
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <h3>{title}</h3>
      {children}
      <button type="submit">Visa vad som händer</button>
      <div aria-live="polite">
        {message && <p className="message">{message}</p>}
        {plan && isCurrent && (
          <>
            <pre>{plan.said}</pre>
            {plan.isDone && (
              <>
                <p>{`Filer som ändras: ${plan.files.join(', ')}`}</p>
                <button type="button" className="primary" onClick={run}>
                  {does}
                </button>
              </>
            )}
          </>
        )}
      </div>
    </form>
  );
}
