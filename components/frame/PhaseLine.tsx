import { TransText } from '@/components/text/TransText';
import { currentPhase } from '@/lib/content/phase/currentPhase';
import type { Locale } from '@/lib/i18n/locales';
import styles from './PhaseLine.module.css';
import { previewPages } from './previewPages';

/** Says once, above the header of every page, that nobody has published what stands below. A website that is live has none. */
export function PhaseLine({ locale }: { locale: Locale }) {
  if (currentPhase() === 'live') return null;

  return (
    <div className={styles.phase} data-nosnippet="">
      <p>
        <TransText
          locale={locale}
          textKey="frame.preview"
          parts={[<strong key="phase" />, <a key="more" href={previewPages[locale]} />]}
        />
      </p>
    </div>
  );
}
