import { ContentLink } from '@/components/text/ContentLink';
import { FaultList } from '@/components/text/FaultList';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { currentMessage, loadMessage } from '@/lib/message/loadMessage';
import styles from './ImportantMessage.module.css';

/**
 * The one message of the whole site, while it lasts: a region of its own, that those who listen can find and pass over. It is
 * part of the page and not something that happens in it, so nothing is called out. It folds by the browser itself, for as long
 * as the page is shown: to remember more would be to store something that nobody has been asked about. A crisis stays.
 */
export function ImportantMessage({ locale }: { locale: Locale }) {
  if (process.env.WRITING) {
    const { faults } = loadMessage();
    if (faults.length > 0) return <FaultList faults={faults} />;
  }
  const message = currentMessage();
  if (!message) return null;

  const t = getTranslator(locale);
  const { kind } = message;
  const { title, text, link } = message[locale];
  const heading = <h2>{t(`message.kind.${kind}`, { title })}</h2>;
  const words = (
    <>
      <p>{text}</p>
      {link && (
        <p>
          <ContentLink locale={locale} href={link.address}>
            {link.text}
          </ContentLink>
        </p>
      )}
    </>
  );
  return (
    <section
      className={`${styles.message} ${styles[kind]}`}
      aria-label={t('message.region')}
      data-nosnippet=""
    >
      {kind === 'kris' ? (
        <div className={styles.inner}>
          {heading}
          {words}
        </div>
      ) : (
        <details className={styles.inner} open>
          <summary>{heading}</summary>
          {words}
        </details>
      )}
    </section>
  );
}
