import { MailLink } from '@/components/text/MailLink';
import { TransText } from '@/components/text/TransText';
import type { Page } from '@/lib/content/head/Page';
import { formatDate } from '@/lib/i18n/formatDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { currentPublisher } from '@/lib/publisher/currentPublisher';
import { loadStatement } from '@/lib/statement/loadStatement';
import { type StatementPart, statementParts } from '@/lib/statement/statementParts';

type StatementProps = { page: Page; heading?: 'h2' | 'h3'; idPrefix?: string };

/**
 * The required contents of an accessibility statement, from a file whose schema lets none of them be missing. The statement is as old as
 * the page.
 */
export function AccessibilityStatement({ page, heading: Heading = 'h2', idPrefix = '' }: StatementProps) {
  const { locale, head } = page;
  const statement = loadStatement();
  const t = getTranslator(locale);
  const publisher = currentPublisher();
  const heading = (part: StatementPart) => (
    <Heading id={idPrefix + statementParts[part].id}>{t(statementParts[part].text)}</Heading>
  );
  const dates = [
    { textKey: 'statement.assessed', day: statement.assessed },
    { textKey: 'statement.published', day: statement.published },
    { textKey: 'statement.updated', day: head.updated },
  ] as const;

  return (
    <>
      {heading('responsible')}
      <p>{statement.responsible[locale]}</p>
      <p>{statement.law[locale]}</p>
      {heading('conformance')}
      <p>{t(`statement.conformance.${statement.conformance}`)}</p>
      {heading('help')}
      <p>{statement.help[locale]}</p>
      {heading('report')}
      <p>{statement.report[locale]}</p>
      {publisher && (
        <p>
          <TransText
            locale={locale}
            textKey="statement.complaints"
            values={{ mail: publisher.accessibilityComplaints }}
            parts={[<MailLink key="mail" address={publisher.accessibilityComplaints} />]}
          />
        </p>
      )}
      {heading('supervision')}
      <p>{statement.supervision[locale]}</p>
      {heading('shortcomings')}
      {statement.shortcomings.length === 0 && <p>{t('statement.noShortcomings')}</p>}
      {statement.shortcomings.length > 0 && (
        <ul>
          {statement.shortcomings.map(({ criterion, [locale]: { title, effect } }) => (
            <li key={title}>
              {title} {t('statement.effect', { effect })}{' '}
              {criterion && t('statement.criterion', { criterion })}
            </li>
          ))}
        </ul>
      )}
      {heading('burden')}
      <p>{statement.burden[locale]}</p>
      {heading('testing')}
      <p>{statement.testing[locale]}</p>
      <ul>
        {statement.methods.map(({ [locale]: method }) => (
          <li key={method}>{method}</li>
        ))}
      </ul>
      <p>{statement.untested[locale]}</p>
      <ul>
        {dates.map(({ textKey, day }) => (
          <li key={textKey}>
            <TransText
              locale={locale}
              textKey={textKey}
              values={{ date: formatDate(locale, day) }}
              parts={[<time key="date" dateTime={day} />]}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
