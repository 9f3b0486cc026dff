import type { ReactNode } from 'react';
import { ConsentBanner } from '@/components/consent/ConsentBanner';
import { FeedbackForm } from '@/components/feedback/FeedbackForm';
import { ImportantMessage } from '@/components/message/ImportantMessage';
import type { Locale } from '@/lib/i18n/locales';
import { Footer } from './Footer';
import styles from './Frame.module.css';
import { Header } from './Header';
import { OldBrowserNotice } from './OldBrowserNotice';

type FrameProps = {
  locale: Locale;
  /** Of the page; `undefined` for an answer that has no address of its own, such as a 404. */
  address: string | undefined;
  /** The cookie page asks in its own words (C32). */
  withoutBanner?: boolean;
  children: ReactNode;
};

/**
 * The question about cookies comes first (C1), then the skip link, the notice to old browsers, and the page. What is
 * important comes right before the page, where it is seen without moving what leads past it.
 */
export function Frame({ locale, address, withoutBanner = false, children }: FrameProps) {
  return (
    <>
      {!withoutBanner && <ConsentBanner locale={locale} address={address} />}
      <Header locale={locale} address={address} />
      <OldBrowserNotice locale={locale} />
      <ImportantMessage locale={locale} />
      <div className={styles.page}>{children}</div>
      <Footer locale={locale} address={address}>
        {address && <FeedbackForm locale={locale} address={address} />}
      </Footer>
    </>
  );
}
