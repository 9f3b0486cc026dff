import { expect, test } from 'vitest';
import { chooseVoice } from '@/lib/listen/chooseVoice';

const voice = (lang: string, more: { localService?: boolean; default?: boolean } = {}) => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

test('a voice of another language is not used', () => {
  expect(chooseVoice([voice('en-GB'), voice('fil-PH')], 'sv')).toBeUndefined();
});

test.each(['sv-SE', 'sv_SE', 'sv', 'SV-fi'])('%s is Swedish', (lang) => {
  expect(chooseVoice([voice('en-GB'), voice(lang)], 'sv')?.lang).toBe(lang);
});

test('a voice that sends the text to somebody is never used', () => {
  expect(chooseVoice([voice('sv-SE', { localService: false, default: true })], 'sv')).toBeUndefined();
});

test('the voice that the visitor has chosen goes before others', () => {
  const chosen = voice('sv-SE', { default: true });
  expect(chooseVoice([voice('sv-SE'), chosen], 'sv')).toBe(chosen);
});
