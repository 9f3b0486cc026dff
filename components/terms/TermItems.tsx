import { termAddress } from '@/lib/terms/termAddresses';
import type { Term } from '@/lib/terms/termSchema';
import { capitalize } from '@/lib/text/capitalize';
import styles from './TermItems.module.css';

/** Terms with their definitions, for reading from one to the next. */
export function TermItems({ terms }: { terms: readonly Term[] }) {
  return (
    <dl className={styles.items}>
      {terms.map(({ id, term, abbreviation, definition }) => (
        <div key={id}>
          <dt>
            <a href={termAddress(id)}>{capitalize(term)}</a>
            {abbreviation && ` (${abbreviation})`}
          </dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  );
}
