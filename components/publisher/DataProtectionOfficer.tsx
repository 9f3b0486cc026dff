import { MailLink } from '@/components/text/MailLink';
import { TransText } from '@/components/text/TransText';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { currentPublisher } from '@/lib/publisher/currentPublisher';

/** Whom visitors ask about their personal data, where somebody answers for the website (GDPR, article 13.1 b). */
export function DataProtectionOfficer({ locale }: { locale: Locale }) {
  const publisher = currentPublisher();
  if (!publisher) return null;

  const { name, dataProtectionOfficer } = publisher;
  return (
    <section>
      <h2 id="dataskyddsombud">{getTranslator(locale)('page.dataProtectionOfficer')}</h2>
      <p>
        <TransText
          locale={locale}
          textKey="page.askAboutPersonalData"
          values={{ publisher: name[locale], mail: dataProtectionOfficer }}
          parts={[<MailLink key="mail" address={dataProtectionOfficer} />]}
        />
      </p>
    </section>
  );
}
