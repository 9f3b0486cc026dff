import type { ReactNode } from 'react';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './Callout.module.css';

export type CalloutKind = 'information' | 'viktigt' | 'varning';

type CalloutProps = { locale: Locale; kind: CalloutKind; children: ReactNode };

/** `<Callout kind="viktigt">`: the first word says the kind, so that it does not hang on the colour. */
export function Callout({ locale, kind, children }: CalloutProps) {
  return (
    <div className={`${styles.callout} ${styles[kind]}`}>
      <p className={styles.kind}>{getTranslator(locale)(`page.kind.${kind}`)}</p>
      {children}
    </div>
  );
}
