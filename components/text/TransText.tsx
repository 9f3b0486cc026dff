import type { ReactElement, ReactNode } from 'react';
import { Trans } from 'react-i18next/TransWithoutContext';
import { getInstance } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';

/** The texts that hold `<1></1>`. Of all keys at once the compiler says that there are too many to compare. */
type MarkupKey =
  | 'consent.settings.ends'
  | 'consent.settings.made'
  | 'frame.agencySite'
  | 'frame.preview'
  | 'page.askAboutPersonalData'
  | 'page.reviewed'
  | 'page.updated'
  | 'search.hitsFor'
  | 'search.hitsForKind'
  | 'search.meant'
  | 'search.ownCase'
  | 'search.tips.otherLanguage'
  | 'search.unknownNumbers'
  | 'statement.assessed'
  | 'statement.complaints'
  | 'statement.published'
  | 'statement.updated';

type TransTextProps = {
  locale: Locale;
  textKey: MarkupKey;
  /** The elements that stand for `<1></1>`, `<2></2>` … in the text. */
  parts: ReactElement[];
  values?: Record<string, string | number>;
};

/** A text that holds a link or other markup, whose place in the sentence is the translator's to choose. */
export function TransText({ locale, textKey, parts, values }: TransTextProps): ReactNode {
  return (
    <Trans
      i18n={getInstance(locale)}
      t={getInstance(locale).t}
      i18nKey={textKey}
      // Numbered from 1 in the texts: 0 would be the text before the first element.
      components={Object.fromEntries(parts.map((part, index) => [String(index + 1), part]))}
      values={values}
    />
  );
}
