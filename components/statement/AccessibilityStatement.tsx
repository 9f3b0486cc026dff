import { TransText } from '@/components/text/TransText';
import type { Page } from '@/lib/content/Page';
import { formatDate } from '@/lib/i18n/formatDate';
import { getTranslator } from '@/lib/i18n/getTranslator';

/**
 * The required contents of an accessibility statement, in the order that authorities publish them. They stand in the page's
 * head, whose schema lets none of them be missing; the statement is as old as the page.
 */
export function AccessibilityStatement({ page: { locale, head } }: { page: Page }) {
  const { statement, updated } = head;
  if (!statement) return null;

  const t = getTranslator(locale);
  const dates = [
    { textKey: 'statement.assessed', day: statement.assessed },
    { textKey: 'statement.published', day: statement.published },
    { textKey: 'statement.updated', day: updated },
  ] as const;

  return (
    <>
      <h2 id="redogorelse-ansvar">{t('statement.responsible')}</h2>
      <p>{statement.responsible}</p>
      <p>{statement.law}</p>
      <h2 id="redogorelse-uppfyller">{t('statement.conformance.title')}</h2>
      <p>{t(`statement.conformance.${statement.conformance}`)}</p>
      <h2 id="redogorelse-hjalp">{t('statement.help')}</h2>
      <p>{statement.help}</p>
      <h2 id="redogorelse-anmal">{t('statement.report')}</h2>
      <p>{statement.report}</p>
      <h2 id="redogorelse-tillsyn">{t('statement.supervision')}</h2>
      <p>{statement.supervision}</p>
      <h2 id="redogorelse-brister">{t('statement.shortcomings')}</h2>
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
      <h2 id="redogorelse-betungande">{t('statement.burden')}</h2>
      <p>{statement.burden}</p>
      <h2 id="redogorelse-testat">{t('statement.testing')}</h2>
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
