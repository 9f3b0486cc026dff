import 'i18next';
import type { Texts } from './texts';

/** Makes `t('frame.meny')` a type error: the keys are those of locales/sv. */
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Texts };
    returnNull: false;
  }
}
