import { describe, expect, test } from 'vitest';
import { search } from '@/lib/search/search';
import { inventIndex, titlesOf } from '../../setup/inventIndex';

describe('what answers best comes first', () => {
  test.each([
    ['whole words before compounds', ['Föräldrapenning', 'En penning'], 'penning', 'En penning'],
    ['the very title before longer ones', ['Kakor och annat på webbplatsen', 'Kakor'], 'kakor', 'Kakor'],
    [
      'more of the words before fewer',
      ['Statistik', 'Data', 'Öppna data om statistik'],
      'statistik data',
      'Öppna data om statistik',
    ],
  ])('%s', (_, titles, query, first) => {
    expect(
      titlesOf(
        titles.map((title) => ({ title })),
        query,
      )[0],
    ).toBe(first);
  });

  test('a heading of a page before a line of a register with the same words', () => {
    const titles = ['Bageriet i länen', 'Bageriet i landet'];
    for (const [one = '', other = ''] of [titles, titles.toReversed()]) {
      const documents = [
        { kind: 'heading' as const, address: '/register', title: one, leadsTo: '/register/sok?q=bageri' },
        { kind: 'heading' as const, address: '/bageri', title: other },
      ];
      const { hits } = search(inventIndex(documents), 'bageriet');
      expect(hits.map(({ address }) => address)).toEqual(['/bageri', '/register/sok?q=bageri']);
    }
  });

  test('the word itself before its synonym, and its synonym before a compound of it', () => {
    const titles = ['Barnbidraget i länen', 'Stödet i länen', 'Bidraget i länen'];
    for (const order of [titles, titles.toReversed()]) {
      const documents = order.map((title) => ({ title }));
      expect(titlesOf(documents, 'bidrag', [['bidrag', 'stöd']])).toEqual([
        'Bidraget i länen',
        'Stödet i länen',
        'Barnbidraget i länen',
      ]);
    }
  });

  test('the same in texts', () => {
    const documents = ['Om barnbidrag.', 'Om stöd.', 'Om bidrag.'].map((text, place) => ({
      title: `Sida ${place}`,
      text,
    }));
    expect(titlesOf(documents, 'bidrag', [['bidrag', 'stöd']])).toEqual(['Sida 2', 'Sida 1', 'Sida 0']);
  });

  test('the word itself in a longer text before its synonym said again and again', () => {
    const documents = [
      { title: 'Sida 0', text: 'Stöd. Stöd. Stöd. Stöd. Stöd.' },
      {
        title: 'Sida 1',
        text: 'Ett bidrag nämns här, i en text som också handlar om mycket annat i hela landet.',
      },
      ...Array.from({ length: 20 }, (_, place) => ({ title: `Annat ${place}`, text: 'Något helt annat.' })),
    ];
    expect(titlesOf(documents, 'bidrag', [['bidrag', 'stöd']])).toEqual(['Sida 1', 'Sida 0']);
  });

  test('what a synonym of the query is the very name of, before what only has it', () => {
    const titles = ['Penning i går', 'Penning, penning', 'Penning'];
    expect(
      titlesOf(
        titles.map((title) => ({ title })),
        'peng',
        [['peng', 'penning']],
      )[0],
    ).toBe('Penning');
  });

  test('the very name, also when it is written apart', () => {
    const titles = ['Föräldrapenning, föräldrapenning', 'Föräldrapenning'];
    expect(
      titlesOf(
        titles.map((title) => ({ title })),
        'föräldra penning',
      )[0],
    ).toBe('Föräldrapenning');
  });

  test('the very name, also inside a question of words that say nothing', () => {
    const documents = [
      { title: 'Torr limpa' },
      { title: 'Söt limpa' },
      { title: 'Limpa', text: 'Ett bröd.' },
    ];
    for (const query of ['limpa', 'vad är limpa', 'hur mycket limpa finns det']) {
      expect(titlesOf(documents, query)[0], query).toBe('Limpa');
    }
  });

  test('a page before its easy-to-read version, unless that answers more of what is asked', () => {
    const documents = [
      { title: 'Lättläst: Bröd och limpa', easyVersionOf: '/1', text: 'Limpa är bröd.' },
      { title: 'Bröd', text: 'Mycket annat står här.', more: 'Också något om limpa.' },
      { title: 'Kakor', text: 'Limpa är ingen kaka. Limpa är bröd.' },
    ];
    const order = titlesOf(documents, 'limpa');
    expect(order.indexOf('Bröd')).toBeLessThan(order.indexOf('Lättläst: Bröd och limpa'));
    expect(titlesOf(documents, 'lättläst bröd')[0]).toBe('Lättläst: Bröd och limpa');
    expect(titlesOf(documents, 'lättläst')).toEqual(['Lättläst: Bröd och limpa']);
  });

  test('a title before the text, whichever is longer', () => {
    const documents = [
      { title: 'Organisation', text: 'Statistik och statistik. Statistik.' },
      { title: 'Statistik', text: 'Siffror.' },
    ];
    expect(titlesOf(documents, 'statistik')[0]).toBe('Statistik');
  });

  test('words that say nothing are not needed', () => {
    expect(titlesOf([{ title: 'Kakor' }, { title: 'Hur vi gör' }], 'hur tar jag bort en kaka')[0]).toBe(
      'Kakor',
    );
  });

  test('nor do they alone make a hit', () => {
    expect(titlesOf([{ title: 'Kakor' }, { title: 'Hur vi gör' }], 'hur tar jag bort kakor')).toEqual([
      'Kakor',
    ]);
  });

  test('but in a title they may tell two apart', () => {
    const titles = ['Kakor på webben', 'Kakor vi gör'];
    for (const query of ['vi gör kakor', 'kakor på']) {
      const [first] = titlesOf(
        titles.map((title) => ({ title })),
        query,
      );
      expect(first).toBe(query === 'kakor på' ? titles[0] : titles[1]);
    }
  });

  test('but they are searched for when there are no others', () => {
    expect(titlesOf([{ title: 'Om oss' }, { title: 'Kakor' }], 'om oss')).toEqual(['Om oss']);
  });
});
