import { Comparison } from '@/components/history/Comparison';
import type { PageDifference } from '@/lib/desk/git/pageChanges';
import { editorLocale } from '@/lib/i18n/locales';

const kinds = { added: 'ny', changed: 'ändrad', removed: 'borttagen' };

/** File by file; of pages the words, as the site's own comparison shows them. */
export function Differences({ pages }: { pages: readonly PageDifference[] }) {
  return pages.map(({ file, address, kind, compared }) => (
    <section key={file} aria-label={address ?? file}>
      <h3>
        {address && kind !== 'removed' ? <a href={address}>{address}</a> : (address ?? file)}
        {`: ${kinds[kind]}`}
      </h3>
      {compared && <Comparison locale={editorLocale} compared={compared} />}
    </section>
  ));
}
