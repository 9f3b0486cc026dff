import { describe, expect, test } from 'vitest';
import { sentencesOf } from '@/lib/listen/sentencesOf';
import { spokenText } from '@/lib/listen/spokenText';

describe('in Swedish a voice is given', () => {
  test.each([
    ['1 500 kr', '1500 kronor'],
    ['1\u00A0234\u00A0567 personer', '1234567 personer'],
    ['12,5 %', '12,5 procent'],
    ['12\u00A0%', '12 procent'],
    ['9 kap. 28 §', '9 kapitlet 28 paragrafen'],
    ['27 kap. 2 och 3 §§', '27 kapitlet 2 och 3 paragrafen'],
    ['enligt § 4', 'enligt paragraf 4'],
    ['t.ex. bröd', 'till exempel bröd'],
    ['t. ex. bröd, bl.a. limpa m.m.', 'till exempel bröd, bland annat limpa med mera'],
    ['2024–2025', '2024 till 2025'],
    ['SFS 2009:1174', 'S F S 2009 kolon 1174'],
    ['lagen (2018:1937)', 'lagen (2018 kolon 1937)'],
    ['3 mnkr och 4 mdkr', '3 miljoner kronor och 4 miljarder kronor'],
    ['\u22125 procent', 'minus 5 procent'],
    ['kl. 8–17', 'klockan 8 till 17'],
    ['ca 300, nr 7', 'cirka 300, nummer 7'],
  ])('%s as %s', (written, spoken) => {
    expect(spokenText(written, 'sv')).toBe(spoken);
  });

  test.each([
    'År 2024 fick 500 personer svar.',
    'Skriv till krav@example.se.',
    'Ring 0771-524 524.',
    'En e-post och ett cafékrav.',
    'Kapitel ett.',
  ])('%s as it stands', (text) => {
    expect(spokenText(text, 'sv')).toBe(text);
  });
});

describe('in English a voice is given', () => {
  test.each([
    ['SEK 1,500, e.g. for bread', '1,500 kronor, for example for bread'],
    ['2024–2025', '2024 to 2025'],
    ['5%', '5 per cent'],
  ])('%s as %s', (written, spoken) => {
    expect(spokenText(written, 'en')).toBe(spoken);
  });
});

describe('an abbreviation ends no sentence', () => {
  test.each([
    ['Se 9 kap. 28 § i lagen.', 1],
    ['Bröd, t.ex. Limpan, säljs.', 1],
    ['Öppet kl. 8. Stängt på söndagar.', 2],
  ])('%s', (text, count) => {
    expect(sentencesOf(text, 'sv')).toHaveLength(count);
  });
});
