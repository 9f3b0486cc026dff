import type { Compared, Piece } from '@/lib/history/compareVersions';
import { getTranslator, type Translator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './Comparison.module.css';

type ComparisonProps = { locale: Locale; compared: readonly Compared[] };

/**
 * Two versions in one text. Added words are underlined, removed ones struck through, each on a ground of its own; for
 * those who listen the words are said, for few screen readers tell `<ins>` and `<del>`.
 */
export function Comparison({ locale, compared }: ComparisonProps) {
  const t = getTranslator(locale);
  if (compared.every(({ kind }) => kind === 'skipped')) return <p>{t('history.noWords')}</p>;

  return (
    <>
      <p>{summarise(compared, t)}</p>
      <div className={styles.text}>
        {compared.map((each, index) =>
          each.kind === 'skipped' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no other name, and never move.
            <p key={index} className={styles.skipped}>
              {t('history.skipped', { count: each.lines })}
            </p>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <p key={index}>
              {each.pieces.map((piece, place) => [
                // A word that takes the place of another one: they would be read as one.
                place > 0 && isChanged(piece) && isChanged(each.pieces[place - 1]) && ' ',
                showPiece(piece, place, t),
              ])}
            </p>
          ),
        )}
      </div>
    </>
  );
}

const isChanged = (piece: Piece | undefined) => piece !== undefined && piece.kind !== 'same';

function showPiece({ kind, text }: Piece, place: number, t: Translator) {
  if (kind === 'same') return text;

  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark key={place}>
      <span className="visually-hidden-inline">{` ${t(`history.${kind}`)} `}</span>
      {text}
      <span className="visually-hidden-inline">{` ${t('history.end')} `}</span>
    </Mark>
  );
}

function summarise(compared: readonly Compared[], t: Translator): string {
  const pieces = compared.flatMap((each) => (each.kind === 'line' ? each.pieces : []));
  const count = (wanted: Piece['kind']) =>
    pieces.filter(({ kind }) => kind === wanted).flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? [])
      .length;
  return t('history.summary', {
    added: t('history.addedWords', { count: count('added') }),
    removed: t('history.removedWords', { count: count('removed') }),
  });
}
