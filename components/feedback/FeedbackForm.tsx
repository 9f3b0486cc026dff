import { frameIds } from '@/lib/content/anchors/frameIds';
import { thanksPages } from '@/lib/feedback/thanksPages';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './FeedbackForm.module.css';

/** One question and two buttons: a form that works without script, stores nothing in the browser, and asks for no words. The question stands with each button for who goes by Tab. */
export function FeedbackForm({ locale, address }: { locale: Locale; address: string }) {
  if (address === thanksPages[locale]) return null;

  const t = getTranslator(locale);
  return (
    <div className={styles.feedback}>
      <form action="/api/omdome" method="post">
        <input type="hidden" name="page" value={address} />
        <h2 id={frameIds.feedback}>{t('page.feedback.question')}</h2>
        <button type="submit" name="answer" value="yes" aria-describedby={frameIds.feedback}>
          {t('page.feedback.yes')}
        </button>
        <button type="submit" name="answer" value="no" aria-describedby={frameIds.feedback}>
          {t('page.feedback.no')}
        </button>
      </form>
    </div>
  );
}
