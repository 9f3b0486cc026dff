import { pageChangesAddress } from '@/lib/changes/changeAddresses';
import { changesOf } from '@/lib/changes/changesOf';
import type { Page } from '@/lib/content/head/Page';
import { hasEarlierVersions } from '@/lib/history/loadHistory';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { ChangeNote } from './ChangeNote';

/** So many fit under a page without hiding what it is about; the others are one link away. */
const maxNotes = 3;

const notesOf = (page: Page) => changesOf(page).filter(({ note }) => note !== undefined);

export const hasChanges = (page: Page): boolean => notesOf(page).length > 0 || hasEarlierVersions(page);

/** The editor's latest notes, and the way to the comparison of versions. */
export function PageChanges({ page }: { page: Page }) {
  const { locale, address } = page;
  const changes = notesOf(page);
  const hasMore = hasEarlierVersions(page) || changes.length > maxNotes;

  const t = getTranslator(locale);
  return (
    <>
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
    </>
  );
}
