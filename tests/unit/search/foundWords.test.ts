import { describe, expect, test } from 'vitest';
import { search } from '@/lib/search/search';
import { inventIndex, titlesOf } from '../../setup/inventIndex';

describe('a word is found', () => {
  test.each([
    ['without å, ä and ö', 'Försäkring', 'forsakring'],
    ['with å, ä and ö where the text has none', 'Forsakring', 'försäkring'],
    ['in capitals', 'Försäkring', 'FÖRSÄKRING'],
    ['with its marks as characters of their own', 'Försäkring', 'försäkring'.normalize('NFD')],
    ['in another form', 'Ersättningar', 'ersättningen'],
    ['in the neuter', 'Ombudet', 'ombud'],
    ['by its beginning, when it is not typed out', 'Upphandling', 'upph'],
    ['by the end of a compound', 'Föräldrapenning', 'penning'],
    ['by the beginning of a compound', 'Föräldrapenning', 'föräldra'],
    ['when a compound is written apart', 'Föräldrapenning', 'föräldra penning'],
    ['when a compound with s is written apart', 'Arbetsskada', 'arbet skada'],
    ['when a compound is put together anew', 'Statistik om barnbidrag', 'barnbidragsstatistik'],
    ['with a letter too few', 'Föräldrapenning', 'förälrapenning'],
    ['with a letter too many', 'Upphandling', 'upphanndling'],
    ['with two letters that changed places', 'Statistik', 'statsitik'],
    ['with two slips, when it is long', 'Tillgänglighetsredogörelse', 'tilgänglighetredogörelse'],
    ['with another first letter, when it is long', 'Upphandling', 'ypphandling'],
    ['whose end only looks like an ending', 'Generaldirektör', 'generaldirektören'],
    ['by the number of a publication, with or without noughts', 'Dygnsvila 2017:01', '2017:1'],
    ['with a hyphen or without', 'En ny e-tjänst', 'etjänst'],
    ['with a soft hyphen in it', 'Försäkrings\u00ADkassan', 'försäkringskassan'],
  ])('%s', (_, title, query) => {
    expect(titlesOf([{ title }, { title: 'Något annat' }], query)).toEqual([title]);
  });

  test('with two slips, but not when it is short: that would be another word', () => {
    expect(titlesOf([{ title: 'Jobb' }], 'hobby')).toEqual([]);
  });

  test('with another first letter, but not when it is short: that would be another word, too', () => {
    expect(titlesOf([{ title: 'Limpa' }], 'rimpa')).toEqual([]);
  });

  test('but not by words that only begin alike with a plural', () => {
    expect(titlesOf([{ title: 'Kontakt' }, { title: 'Kontroll' }, { title: 'Kontor' }], 'kontoret')).toEqual([
      'Kontor',
    ]);
  });

  test('by a synonym that is misspelled, and stands in no text', () => {
    const groups = [['limpa', 'formbröd']];
    expect(titlesOf([{ title: 'Limpa' }, { title: 'Kaka' }], 'frmbröd', groups)).toEqual(['Limpa']);
    expect(search(inventIndex([{ title: 'Limpa' }], groups), 'frmbröd').meant).toBe('formbröd');
  });

  test('in the definite form with its last letter doubled, and nothing else is meant', () => {
    expect(search(inventIndex([{ title: 'Typsnitt' }]), 'typsnittet')).toMatchObject({
      total: 1,
      meant: undefined,
    });
  });

  test('by an abbreviation that the document is also called by, before documents that mention it', () => {
    const documents = [
      { title: 'SGI-skydd' },
      { title: 'Sjukpenninggrundande inkomst', alsoCalled: ['SGI'] },
      { title: 'Sjukpenning', text: 'Räknas ut från SGI. SGI är en inkomst.' },
    ];
    expect(titlesOf(documents, 'sgi')[0]).toBe('Sjukpenninggrundande inkomst');
  });

  test.each([
    ['a word for a phrase', 'vab'],
    ['a phrase for a word', 'vård av barn'],
    ['a form of the word', 'VAB:s'],
  ])('by a synonym: %s', (_, query) => {
    const documents = [
      { title: 'Tema vab' },
      { title: 'Statistik om vård av barn' },
      { title: 'Vård av äldre' },
    ];
    expect(
      titlesOf(documents, query, [['vab', 'vård av barn']])
        .slice(0, 2)
        .sort(),
    ).toEqual(['Statistik om vård av barn', 'Tema vab']);
  });
});

describe('a word with digits in it', () => {
  const documents = [
    { title: 'Grundbok', alsoCalled: ['SOU 2018:1'], text: 'SOU 2018:1.' },
    { title: 'Fortsättning', alsoCalled: ['SOU 2018:101'], text: 'SOU 2018:101.' },
    { title: 'SOU, hur de numreras', text: 'SOU har nummer. SOU kommer varje år. SOU.' },
    { title: 'Årsbok 2021', text: 'Året 2021.' },
    { title: 'Diagnos F43', text: 'Diagnosen F43 och dess undergrupp F43.1.' },
    { title: 'Ärende', text: 'Ärendet har nummer 2022/011777.' },
  ];

  test.each([
    ['SOU 2018:1', ['Grundbok']],
    ['sou 2018:01', ['Grundbok']],
    ['2018:101', ['Fortsättning']],
    ['2022/011777', ['Ärende']],
    ['f43', ['Diagnos F43']],
    ['2021', ['Årsbok 2021']],
    ['årsbok 2021', ['Årsbok 2021']],
  ])('%s is found by itself, and nothing that only looks like it', (query, titles) => {
    expect(titlesOf(documents, query)).toEqual(titles);
    expect(search(inventIndex(documents), query).unknownNumbers).toEqual([]);
  });

  test.each([
    ['2018:10', ['2018:10']],
    ['SOU 2018:10', ['2018:10']],
    ['SOU 2023:43', ['2023:43']],
    ['2031', ['2031']],
    ['2012', ['2012']],
    ['F34', ['F34']],
    ['2022/011778', ['2022/011778']],
    ['20181', ['20181']],
    ['SOU 2018:1 och 2018:2', ['2018:2']],
  ])('%s, which stands nowhere, is not guessed at: nothing is found, and it is said', (query, unknown) => {
    expect(search(inventIndex(documents), query)).toMatchObject({
      total: 0,
      hits: [],
      meant: undefined,
      unknownNumbers: unknown,
    });
  });

  test('a year that stands nowhere leaves what else is asked for, and it is said', () => {
    const { hits, meant, unknownNumbers } = search(inventIndex(documents), 'årsbok 2031');
    expect(hits.map(({ address }) => address)).toEqual(['/3']);
    expect([meant, unknownNumbers]).toEqual([undefined, ['2031']]);
  });

  test('a misspelled word beside it is mended, and the number left as it is', () => {
    expect(search(inventIndex(documents), 'diagnsos F43')).toMatchObject({ meant: 'diagnos F43', total: 1 });
    expect(search(inventIndex(documents), 'årsbokk 2012').meant).toBe('årsbok 2012');
  });
});

describe('did you mean', () => {
  const index = inventIndex([{ title: 'Öppna data' }, { title: 'Föräldrapenning' }]);

  test.each([
    ['the misspelled word is mended, and the others stay as typed', 'Öppna dataa', 'Öppna data'],
    ['with its å, ä and ö', 'foräldrapening', 'föräldrapenning'],
  ])('%s', (_, query, meant) => {
    expect(search(index, query).meant).toBe(meant);
  });

  test('of two words that are as near and as common the longer one is meant', () => {
    const both = inventIndex([{ title: 'Qwerty, qwerrtyz' }]);
    expect(search(both, 'qwertyz').meant).toBe('qwerrtyz');
  });

  test('a word is not mended to one that is longer or shorter than its slips allow', () => {
    const long = inventIndex([{ title: 'Föräldrapenningen' }, { title: 'Kaka' }]);
    const meant = [
      'föräldrapenningena',
      'föräldrapenningenab',
      'föräldrapenningenabc',
      'kak',
      'kakaa',
      'kakaab',
    ];
    expect(meant.map((word) => search(long, word).total)).toEqual([1, 1, 0, 1, 1, 0]);
  });

  test.each([
    ['the word is known', 'föräldrapenning'],
    ['the word is known without its dots', 'foraldrapenning'],
    ['nothing is near', 'zebra'],
  ])('is not asked when %s', (_, query) => {
    expect(search(index, query).meant).toBeUndefined();
  });
});

test('an English index knows English endings', () => {
  const index = inventIndex([{ title: 'Publications' }, { title: 'Cookies' }], [], 'en');
  expect(search(index, 'publication').hits.map(({ address }) => address)).toEqual(['/0']);
});
