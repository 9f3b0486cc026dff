import { PageLayout } from '@/components/page/PageLayout';
import type { ErrorStatus } from '@/lib/error/errorStatuses';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { homeAddresses, type Locale } from '@/lib/i18n/locales';
import { searchAddresses } from '@/lib/search/searchAddresses';

type ErrorPageProps = { locale: Locale; status: ErrorStatus };

/** The whole page of an answer that is not what was asked for: what happened, and where to go from here. */
export function ErrorPage({ locale, status }: ErrorPageProps) {
  const t = getTranslator(locale);
  const steps =
    status === '500'
      ? [t('error.500.retry'), t('error.500.unsaved')]
      : [t('error.404.check'), t('error.404.menu')];

  return (
    <PageLayout
      locale={locale}
      title={t(`error.${status}.title`)}
      lead={t(`error.${status}.lead`)}
      trail={[]}
    >
      <h2>{t('error.next')}</h2>
      <ul>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
        <li>
          <a href={searchAddresses[locale]}>{t('error.search')}</a>
        </li>
        <li>
          <a href={homeAddresses[locale]}>{t('error.home')}</a>
        </li>
      </ul>
    </PageLayout>
  );
}
