import type { Locale } from '@/lib/i18n/locales';
import { formatPublicationDate } from '@/lib/publications/formatPublicationDate';
import { knownDate } from '@/lib/publications/knownDate';
import type { PublicationDate } from '@/lib/publications/Publication';

type PublicationDateTextProps = { date: PublicationDate; locale: Locale };

export function PublicationDateText({ date, locale }: PublicationDateTextProps) {
  return <time dateTime={knownDate(date)}>{formatPublicationDate(date, locale)}</time>;
}
