import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { formatPublicationDate } from '@/lib/publications/formatPublicationDate';
import type { PublicationDate } from '@/lib/publications/Publication';

type PublicationDateTextProps = { date: PublicationDate; locale: Locale };

export function PublicationDateText({ date, locale }: PublicationDateTextProps) {
  const t = getTranslator(locale);
  const text = formatPublicationDate(date, locale);
  return (
    <time dateTime={date.value}>{date.isUncertain ? t('publications.uncertain', { date: text }) : text}</time>
  );
}
