import { useState } from 'react';
import { swedishTimeInWords } from '@/lib/source/swedishTime';
import { LiveMessage } from '../LiveMessage.client';
import { useAnswer } from '../useAnswer';
import { countFound } from './countFound';
import { Part } from './Part.client';

type ListedPage = { address: string; title: string; publish?: string; unpublish?: string };

/** So many can be looked through; with a word or two they are fewer. */
const maxShown = 30;

export function PageList({ version }: { version: number }) {
  const { answer: pages, message } = useAnswer<ListedPage[]>('pages', version);
  const [words, setWords] = useState('');
  const wanted = words.toLowerCase();
  const found = (pages ?? []).filter(({ address, title }) =>
    `${title} ${address}`.toLowerCase().includes(wanted),
  );
  return (
    <Part id="sidor" heading="Sidor">
      <LiveMessage>{message}</LiveMessage>
      <label>
        Sök bland sidorna
        <input value={words} onChange={({ target }) => setWords(target.value)} />
      </label>
      <p aria-live="polite">{pages && countFound(found.length, maxShown, 'sida', 'sidor')}</p>
      <ul>
        {found.slice(0, maxShown).map(({ address, title, publish, unpublish }) => (
          <li key={address}>
            <a href={address}>{title}</a> {address}
            {publish && <em>{` Visas från ${swedishTimeInWords(publish)}.`}</em>}
            {unpublish && <em>{` Visas till ${swedishTimeInWords(unpublish)}.`}</em>}
          </li>
        ))}
      </ul>
    </Part>
  );
}
