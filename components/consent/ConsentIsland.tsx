import { Island } from '@/components/island/Island';
import type { ChoicePlace } from '@/lib/consent/answerChoice';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { ConsentForm } from './ConsentForm.client';
import styles from './ConsentForm.module.css';
import { consentFormTexts } from './consentFormTexts';

type ConsentIslandProps = { where: ChoicePlace; address: string; locale: Locale };

/** Yes and No, where they are asked for. */
export function ConsentIsland({ where, address, locale }: ConsentIslandProps) {
  const { question, failed } = styles;
  return (
    <Island
      name="ConsentForm"
      view={ConsentForm}
      props={{
        where,
        address,
        texts: consentFormTexts(getTranslator(locale)),
        classes: { question, failed },
      }}
    />
  );
}
