import { useId } from 'react';
import { ContentLink } from '@/components/text/ContentLink';
import { TableScroll } from '@/components/text/TableScroll';
import type { Decision } from '@/lib/decisions/decisionRow';
import { formatPartialDate } from '@/lib/i18n/formatPartialDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';

type DecisionTableProps = { caption: string; decisions: readonly Decision[]; locale: Locale };

export function DecisionTable({ caption, decisions, locale }: DecisionTableProps) {
  const captionId = useId();
  const t = getTranslator(locale);
  return (
    <TableScroll captionId={captionId}>
      <table>
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('decisions.decision')}</th>
            <th scope="col">{t('decisions.date')}</th>
            <th scope="col">{t('decisions.number')}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map(({ date, title, number, address }) => (
            <tr key={address}>
              <th scope="row">
                <ContentLink locale={locale} href={address}>
                  {title}
                </ContentLink>
              </th>
              <td>
                <time dateTime={date}>{formatPartialDate(date, locale)}</time>
              </td>
              <td>{number ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
