import { formatDate } from '@/lib/i18n/formatDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';

type ChangeNoteProps = { locale: Locale; day: string; note: string | undefined };

export function ChangeNote({ locale, day, note }: ChangeNoteProps) {
  return (
    <>
      <time dateTime={day}>{formatDate(locale, day)}</time>
      {`: ${note ?? getTranslator(locale)('history.updatedWithoutNote')}`}
    </>
  );
}
