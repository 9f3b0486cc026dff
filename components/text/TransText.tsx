import type { i18n } from 'i18next';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import { Trans } from 'react-i18next/TransWithoutContext';
import { getInstance, type TextKey, type Translator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';

type TransTextProps = {
  locale: Locale;
  textKey: TextKey;
  /** The elements that stand for `<1></1>`, `<2></2>` … in the text. */
  parts: ReactElement[];
  values?: Record<string, string | number>;
};

/** Without the package's own types of keys, which grow too large for the compiler to compare; ours check the key already. */
type PlainTransProps = {
  i18n: i18n;
  t: Translator;
  i18nKey: TextKey;
  components: Record<string, ReactElement>;
  values?: TransTextProps['values'];
};

const PlainTrans = Trans as ComponentType<never> as ComponentType<PlainTransProps>;

/** A text that holds a link or other markup, whose place in the sentence is the translator's to choose. */
export function TransText({ locale, textKey, parts, values }: TransTextProps): ReactNode {
  return (
    <PlainTrans
      i18n={getInstance(locale)}
      t={getInstance(locale).t}
      i18nKey={textKey}
      // Numbered from 1 in the texts: 0 would be the text before the first element.
      components={Object.fromEntries(parts.map((part, index) => [String(index + 1), part]))}
      values={values}
    />
  );
}
