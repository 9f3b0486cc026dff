import { pageChangesAddress } from '@/lib/changes/changeAddresses';
import { changesOf } from '@/lib/changes/changesOf';
import type { Page } from '@/lib/content/head/Page';
import { hasEarlierVersions } from '@/lib/history/loadHistory';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { ChangeNote } from './ChangeNote';
import styles from './PageChanges.module.css';

/** So many fit under a page without hiding what it is about; the others are one link away. */
const maxNotes = 3;

/** "Så har sidan ändrats": the editor's latest notes, and the way to the comparison of versions. */
export function PageChanges({ page }: { page: Page }) {
  const { locale, address } = page;
  const changes = changesOf(page).filter(({ note }) => note !== undefined);
  const hasMore = hasEarlierVersions(page) || changes.length > maxNotes;
  if (changes.length === 0 && !hasMore) return null;

  const t = getTranslator(locale);
  return (
    <section className={styles.changes} aria-labelledby="sidans-andringar" data-unread="">
      <h2 id="sidans-andringar">{t('history.title')}</h2>
      {changes.length > 0 && (
        <ul>
          {changes.slice(0, maxNotes).map(({ day, note }) => (
            <li key={`${day} ${note}`}>
              <ChangeNote locale={locale} day={day} note={note} />
            </li>
          ))}
        </ul>
      )}
      {hasMore && <a href={pageChangesAddress(address)}>{t('history.compare')}</a>}
    </section>
  );
}
