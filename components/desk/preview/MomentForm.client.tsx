import { useState } from 'react';
import { swedishLocalTime } from '@/lib/source/swedishTime';
import { askDesk, messageOf } from '../askDesk';
import { LiveMessage } from '../LiveMessage.client';

/** The site as visitors see it at a moment: what is published then, the message, the menus. */
export function MomentForm({ moment }: { moment: string | undefined }) {
  const [local, setLocal] = useState(swedishLocalTime(moment ?? ''));
  const [message, setMessage] = useState('');

  async function show(chosen: string | undefined) {
    try {
      await askDesk('chooseMoment', { local: chosen });
      location.reload();
    } catch (error) {
      setMessage(messageOf(error));
    }
  }

  return (
    <form
      aria-label="Tidpunkt"
      onSubmit={(event) => {
        event.preventDefault();
        show(local);
      }}
    >
      <label>
        Dag och klockslag, svensk tid
        <span className="help">
          Hela webbplatsen visas som besökarna ser den då, med sidor och meddelanden som har en tid.
        </span>
        <input
          type="datetime-local"
          required
          value={local}
          onChange={({ target }) => setLocal(target.value)}
        />
      </label>
      <LiveMessage>{message}</LiveMessage>
      <div className="buttons">
        <button type="submit" className="primary">
          Visa tidpunkten
        </button>
        {moment && (
          <button type="button" onClick={() => show(undefined)}>
            Visa som det är nu
          </button>
        )}
      </div>
    </form>
  );
}
