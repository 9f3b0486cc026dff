import { TransText } from '@/components/text/TransText';
import type { Page } from '@/lib/content/head/Page';
import { formatDate } from '@/lib/i18n/formatDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { currentPublisher } from '@/lib/publisher/currentPublisher';

type StatementProps = { page: Page; heading?: 'h2' | 'h3'; idPrefix?: string };

/**
 * The required contents of an accessibility statement, in the order that authorities publish them. They stand in the page's
 * head, whose schema lets none of them be missing; the statement is as old as the page.
 */
export function AccessibilityStatement({ page, heading: Heading = 'h2', idPrefix = '' }: StatementProps) {
  const { locale, head } = page;
  const { statement, updated } = head;
  if (!statement) return null;

  const t = getTranslator(locale);
  const publisher = currentPublisher();
  const dates = [
    { textKey: 'statement.assessed', day: statement.assessed },
    { textKey: 'statement.published', day: statement.published },
    { textKey: 'statement.updated', day: updated },
  ] as const;

  return (
    <>
      <Heading id={`${idPrefix}redogorelse-ansvar`}>{t('statement.responsible')}</Heading>
      <p>{statement.responsible}</p>
      <p>{statement.law}</p>
      <Heading id={`${idPrefix}redogorelse-uppfyller`}>{t('statement.conformance.title')}</Heading>
      <p>{t(`statement.conformance.${statement.conformance}`)}</p>
      <Heading id={`${idPrefix}redogorelse-hjalp`}>{t('statement.help')}</Heading>
      <p>{statement.help}</p>
      <Heading id={`${idPrefix}redogorelse-anmal`}>{t('statement.report')}</Heading>
      <p>{statement.report}</p>
      {publisher && (
        <p>
          <TransText
            locale={locale}
            textKey="statement.complaints"
            values={{ mail: publisher.accessibilityComplaints }}
            parts={[<a key="mail" href={`mailto:${publisher.accessibilityComplaints}`} />]}
          />
        </p>
      )}
      <Heading id={`${idPrefix}redogorelse-tillsyn`}>{t('statement.supervision')}</Heading>
      <p>{statement.supervision}</p>
      <Heading id={`${idPrefix}redogorelse-brister`}>{t('statement.shortcomings')}</Heading>
      {statement.shortcomings.length === 0 && <p>{t('statement.noShortcomings')}</p>}
      {statement.shortcomings.length > 0 && (
        <ul>
          {statement.shortcomings.map(({ title, effect, criterion }) => (
            <li key={title}>
              {title} {t('statement.effect', { effect })}{' '}
              {criterion && t('statement.criterion', { criterion })}
            </li>
          ))}
        </ul>
      )}
      <Heading id={`${idPrefix}redogorelse-betungande`}>{t('statement.burden')}</Heading>
      <p>{statement.burden}</p>
      <Heading id={`${idPrefix}redogorelse-testat`}>{t('statement.testing')}</Heading>
      <p>{statement.testing}</p>
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
