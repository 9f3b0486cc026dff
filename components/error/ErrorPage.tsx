import { cookiePages } from '@/components/consent/cookiePages';
import { FilterForm } from '@/components/form/FilterForm';
import { TextField } from '@/components/form/TextField';
import { PageLayout } from '@/components/page/PageLayout';
import type { ErrorStatus } from '@/lib/error/errorStatuses';
import { requestIdField } from '@/lib/error/requestIdField';
import { wordsFieldId } from '@/lib/error/wordsFieldId';
import { getTranslator, type Translator } from '@/lib/i18n/getTranslator';
import { homeAddresses, type Locale } from '@/lib/i18n/locales';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { longestQuery } from '@/lib/search/understandQuery';

type ErrorPageProps = { locale: Locale; status: ErrorStatus };

/**
 * Where the visitor is, with the words that were searched for (RFC 3986, 4.4): nginx, which answers with this page while no Node is there,
 * cannot write them into it.
 */
const sameAddress = '';

/** The whole page of an answer that is not what was asked for: what happened, and where to go from here. */
export function ErrorPage({ locale, status }: ErrorPageProps) {
  const t = getTranslator(locale);
  const hasWords = status === '404' || status === '410' || status === '503' || status === '503-search';
  const steps = stepsFor(t)[status];

  return (
    <PageLayout
      locale={locale}
      title={t(`error.${status}.title`)}
      lead={t(`error.${status}.lead`)}
      trail={[]}
    >
      {/* Tells analytics that no page was seen (components/analytics/readView.ts). */}
      <h2 data-error={status}>{t('error.next')}</h2>
      <ul>
        {status === '503-search' && (
          <li>
            <a href={sameAddress}>{t('error.503-search.again')}</a>
          </li>
        )}
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
        {(status === '400' || status === '503-choice') && (
          <li>
            <a href={cookiePages[locale]}>{t('error.400.cookies')}</a>
          </li>
        )}
        {!hasWords && (
          <li>
            <a href={searchAddresses[locale]}>{t('error.search')}</a>
          </li>
        )}
        <li>
          <a href={homeAddresses[locale]}>{t('error.home')}</a>
        </li>
      </ul>
      {status === '500' && (
        // The server writes the number of the request into it, and shows it then (lib/delivery/server/response/writeRequestId.ts).
        <p id={requestIdField} hidden>
          {t('error.500.requestId')} <code />
        </p>
      )}
      {hasWords && (
        // What could not be had just now is asked for again where it was.
        <FilterForm
          action={status.startsWith('503') ? undefined : searchAddresses[locale]}
          label={t('error.search')}
          submit={t('search.button')}
        >
          {/* The server writes the words of the address, or those that were searched for, into it (lib/delivery/server/response/fillSearchField.ts). Without
              a value of its own React leaves them there. */}
          <TextField id={wordsFieldId} label={t('search.label')} name="q" maxLength={longestQuery} />
        </FilterForm>
      )}
    </PageLayout>
  );
}

function stepsFor(t: Translator): Record<ErrorStatus, string[]> {
  const notThere = [t('error.404.check'), t('error.404.menu')];
  return {
    '400': [t('error.400.retry'), t('error.400.other')],
    '404': notThere,
    '410': notThere,
    '500': [t('error.500.retry'), t('error.500.unsaved')],
    '503': [t('error.503.retry')],
    '503-search': [t('error.503-search.menu')],
    '503-choice': [t('error.503-choice.retry')],
  };
}
