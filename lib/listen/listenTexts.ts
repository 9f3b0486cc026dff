import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { type Speed, speedNames } from '@/lib/listen/speeds';

export type ListenTexts = {
  title: string;
  waiting: string;
  late: string;
  without: string;
  failed: string;
  play: string;
  pause: string;
  resume: string;
  stop: string;
  speed: string;
  speeds: Record<Speed, string>;
};

/** Finished words for the browser, so that no translations travel there. */
export function listenTexts(locale: Locale): ListenTexts {
  const t = getTranslator(locale);
  return {
    title: t('listen.title'),
    waiting: t('listen.waiting'),
    late: t('listen.late'),
    without: t('listen.without'),
    failed: t('listen.failed'),
    play: t('listen.play'),
    pause: t('listen.pause'),
    resume: t('listen.resume'),
    stop: t('listen.stop'),
    speed: t('listen.speed'),
    speeds: Object.fromEntries(speedNames.map((name) => [name, t(`listen.speeds.${name}`)])) as Record<
      Speed,
      string
    >,
  };
}
