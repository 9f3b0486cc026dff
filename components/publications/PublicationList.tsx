import type { Locale } from '@/lib/i18n/locales';
import { findKinds } from '@/lib/publications/findKinds';
import { loadPublications } from '@/lib/publications/loadPublications';
import { KindLists } from './KindLists';
import { PublicationOverview } from './PublicationOverview';

type PublicationListProps = {
  /** `vagledning, rattsligt-stallningstagande`: the whole lists of these kinds. Without it: an overview of all. */
  kinds?: string;
  locale: Locale;
};

/** In page text: `<PublicationList />`. */
export function PublicationList({ kinds, locale }: PublicationListProps) {
  const register = loadPublications();
  if (kinds === undefined) return <PublicationOverview register={register} locale={locale} />;
  return <KindLists register={register} kinds={findKinds(kinds, register)} locale={locale} />;
}
