import { Island } from '@/components/island/Island';
import type { ChoicePlace } from '@/lib/consent/answerChoice';
import { consentFormTexts } from '@/lib/consent/consentFormTexts';
import type { Locale } from '@/lib/i18n/locales';
import { ConsentForm } from './ConsentForm.client';

type ConsentIslandProps = { where: ChoicePlace; address: string; locale: Locale };

/** Yes and No, where they are asked for. */
export function ConsentIsland({ where, address, locale }: ConsentIslandProps) {
  return (
    <Island
      name="ConsentForm"
      view={ConsentForm}
      locale={locale}
      texts={consentFormTexts(locale)}
      props={{ where, address }}
    />
  );
}
