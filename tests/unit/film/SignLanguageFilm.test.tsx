// @vitest-environment jsdom
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { SignLanguageFilm } from '@/components/film/SignLanguageFilm';
import { formatSeconds } from '@/lib/i18n/formatSeconds';
import { signedCaptions, signedFilm } from './filmFiles';

const root = mkdtempSync(join(tmpdir(), 'film-'));
beforeAll(() => {
  vi.stubEnv('CONTENT_ROOT', root);
  mkdirSync(join(root, 'public/filmer'), { recursive: true });
  writeFileSync(join(root, 'public/filmer/uppdrag.mp4'), signedFilm);
  writeFileSync(join(root, 'public/filmer/uppdrag.vtt'), signedCaptions);
  writeFileSync(join(root, 'public/filmer/uppdrag.jpg'), 'JPEG');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

function show(props: Partial<Parameters<typeof SignLanguageFilm>[0]> = {}): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = renderToStaticMarkup(
    <SignLanguageFilm locale="sv" href="/filmer/uppdrag.mp4" title="Vårt uppdrag" {...props}>
      <p>Vi beslutar om socialförsäkringen.</p>
    </SignLanguageFilm>,
  );
  return template.content;
}

const attributes = (fragment: DocumentFragment, selector: string) =>
  Object.fromEntries(
    [...(fragment.querySelector(selector)?.attributes ?? [])].map(({ name, value }) => [name, value]),
  );

test('a film has its name, its picture and its measures, and waits for whoever wants to see it', () => {
  const shown = show();
  const { 'aria-labelledby': id = '', ...others } = attributes(shown, 'video');
  expect(shown.getElementById(id)?.textContent).toBe('Film på svenskt teckenspråk: Vårt uppdrag');
  expect(others).toEqual({
    src: '/filmer/uppdrag.mp4',
    poster: '/filmer/uppdrag.jpg',
    width: '160',
    height: '90',
    controls: '',
    playsinline: '',
    preload: 'none',
  });
});

test('it has captions in the language of the page, its file with size and length, and its words', () => {
  const shown = show();
  expect(attributes(shown, 'track')).toEqual({
    kind: 'captions',
    src: '/filmer/uppdrag.vtt',
    srclang: 'sv',
    label: 'Svenska',
    default: '',
  });
  expect(attributes(shown, 'a')).toEqual({
    href: '/filmer/uppdrag.mp4',
    hreflang: 'swl',
    type: 'video/mp4',
    download: '',
  });
  expect(shown.querySelector('a')?.parentElement?.textContent).toBe(
    'Hämta filmen: Vårt uppdrag (MP4, 7\u00a0kB, 8 sekunder)',
  );
  expect(shown.querySelector('details')?.textContent).toBe(
    'Filmen som textVi beslutar om socialförsäkringen.',
  );
});

test('on a page in English it is named in English, and its captions are in English', () => {
  const shown = show({ locale: 'en', title: 'Our mission', language: 'ils' });
  expect(shown.querySelector('p')?.textContent).toBe('Film in International Sign: Our mission');
  expect(attributes(shown, 'track')).toMatchObject({ srclang: 'en', label: 'English' });
  expect(attributes(shown, 'a')).toMatchObject({ hreflang: 'ils' });
  expect(shown.querySelector('summary')?.textContent).toBe('The film as text');
});

test('a film that is not there yet leaves the preview as it is', () => {
  expect(show({ href: '/filmer/annan.mp4' }).childElementCount).toBe(0);
});

test.each([
  [0.2, '1 sekund', '1 second'],
  [8, '8 sekunder', '8 seconds'],
  [60, '1 minut', '1 minute'],
  [125.4, '2 minuter och 5 sekunder', '2 minutes and 5 seconds'],
  [3600, '1 timme', '1 hour'],
  [3725, '1 timme, 2 minuter och 5 sekunder', '1 hour, 2 minutes and 5 seconds'],
])('%d seconds are told as a person tells them', (seconds, swedish, english) => {
  expect(formatSeconds(seconds, 'sv')).toBe(swedish);
  expect(formatSeconds(seconds, 'en')).toBe(english);
});
