import { type ReactNode, useId } from 'react';
import { besideFilm, captionsEnding, posterOf } from '@/lib/film/filmFiles';
import { readFilm } from '@/lib/film/readFilm';
import { defaultSignLanguage, type SignLanguage } from '@/lib/film/signLanguages';
import { formatBytes } from '@/lib/i18n/formatBytes';
import { formatSeconds } from '@/lib/i18n/formatSeconds';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { type Locale, languageOf } from '@/lib/i18n/locales';
import { contentRoot } from '@/lib/source/contentRoot';
import { pathOfPublicFile } from '@/lib/source/pathOfPublicFile';
import styles from './SignLanguageFilm.module.css';

type SignLanguageFilmProps = {
  locale: Locale;
  /** Of the film's file. */
  href: string;
  title: string;
  language?: SignLanguage;
  /** All that is signed, in words. */
  children: ReactNode;
};

/**
 * A film in sign language, played by the browser itself when the visitor asks for it: nothing of it is fetched before that but its picture.
 * The language stands on the link to the file: on the film it would also be that of the film's name, which is written in words.
 */
export function SignLanguageFilm({
  locale,
  href,
  title,
  language = defaultSignLanguage,
  children,
}: SignLanguageFilmProps) {
  const id = useId();
  const t = getTranslator(locale);
  const root = contentRoot();
  const path = pathOfPublicFile(href, root);
  const film = path && readFilm(path);
  // In the preview, while it is written: the check tells what is wrong.
  if (!film) return null;

  return (
    <figure className={styles.film}>
      <p id={id}>{t(`film.name.${language}`, { title })}</p>
      <video
        src={href}
        poster={posterOf(href, root)}
        width={film.width}
        height={film.height}
        aria-labelledby={id}
        controls
        playsInline
        preload="none"
      >
        <track
          kind="captions"
          src={besideFilm(href, captionsEnding)}
          srcLang={locale}
          label={languageOf(locale).name}
          default
        />
      </video>
      <p>
        <a href={href} hrefLang={language} type="video/mp4" download>
          {t('film.file', { title })}
        </a>{' '}
        (
        {t('film.about', {
          size: formatBytes(film.bytes, locale),
          length: formatSeconds(film.seconds, locale),
        })}
        )
      </p>
      <details>
        <summary>{t('film.transcript')}</summary>
        {children}
      </details>
    </figure>
  );
}
