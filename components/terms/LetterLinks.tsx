import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './LetterLinks.module.css';

type LetterLinksProps = { letters: readonly string[]; locale: Locale };

/** The headings of a list by letter. A letter without words has no heading, and is not shown. */
export function LetterLinks({ letters, locale }: LetterLinksProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div role="group" aria-label={getTranslator(locale)('terms.letters')}>
      <ul role="list" className={styles.letters}>
        {letters.map((letter) => (
          <li key={letter}>
            <a href={`#${letterId(letter)}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Letters stay as they are in an address: Å and A are two places. */
export const letterId = (letter: string) => `bokstav-${letter.toLowerCase()}`;
