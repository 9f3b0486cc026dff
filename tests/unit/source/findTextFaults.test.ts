import { describe, expect, test } from 'vitest';
import { findTextFaults } from '@/lib/source/findTextFaults';
import { leastCost } from '../../setup/leastCost';

const told = (text: string) =>
  findTextFaults(text).map(({ rule, line, column, message }) => `${rule} ${line}:${column} ${message}`);

describe('marks that a merge has left', () => {
  test('are told of with both versions', () => {
    expect(
      told('a\n<<<<<<< HEAD\nVi har öppet till 16.\n=======\nVi har öppet till 17.\n>>>>>>> gren\n'),
    ).toEqual([
      'merge 2:1 Två versioner av samma rader står kvar efter en sammanslagning. Den ena: "Vi har öppet till 16.". Den andra: "Vi har öppet till 17.". Behåll det som ska gälla, och ta bort raderna som börjar med <<<<<<<, |||||||, ======= och >>>>>>>.',
    ]);
  });

  test.each([
    [
      'what both were made from is left out',
      '<<<<<<< a\nEtt\n||||||| b\nNoll\n=======\nTvå\n>>>>>>> c',
      '"Ett". Den andra: "Två".',
    ],
    [
      'one version may be nothing',
      '<<<<<<< a\n=======\nTvå\n>>>>>>> c',
      'Den ena: inga rader. Den andra: "Två".',
    ],
    [
      'also in the line ends of Windows',
      '<<<<<<< a\r\nEtt\r\n=======\r\nTvå\r\n>>>>>>> c\r\n',
      '"Ett". Den andra: "Två".',
    ],
    [
      'long ones are cut',
      `<<<<<<< a\n${'Ett '.repeat(60)}\n=======\nTvå\n>>>>>>> c`,
      'Ett E…". Den andra: "Två".',
    ],
  ])('%s', (_, text, words) => {
    const [only, ...more] = told(text);
    expect(only).toContain('merge 1:1 Två versioner');
    expect(only).toContain(words);
    expect(more).toEqual([]);
  });

  test.each(['<<<<<<< HEAD', '||||||| bas', '=======', '>>>>>>> gren'])('%s alone is told of', (mark) => {
    expect(told(`text\n${mark}\ntext`)).toEqual([
      `merge 2:1 Raden "${mark}" är ett märke som står kvar efter en sammanslagning. Titta på raderna runt den, behåll det som ska gälla och ta bort märket.`,
    ]);
  });

  test.each(['======', '========', '> >>>>>>', 'a =======', '<<<<<<<<'])('%s is none', (line) => {
    expect(told(`text\n${line}\ntext`)).toEqual([]);
  });
});

describe('signs that nobody sees', () => {
  test.each([
    [
      'a\nkon\u00adtakt',
      '2:4 Här står ett mjukt bindestreck, som delar ordet för den som söker och i rubrikens ankare (U+00AD). Ta bort det.',
    ],
    [
      'kon\u200btakt',
      '1:4 Här står ett mellanslag utan bredd, som delar ordet för den som söker (U+200B). Ta bort det.',
    ],
    ['a \u202eb', '1:3 Här står ett osynligt tecken som vänder texten (U+202E). Ta bort det.'],
    [
      'a\uFEFFb',
      '1:2 Här står ett osynligt eller trasigt tecken (U+FEFF). Ta bort det, eller spara om filen som UTF-8.',
    ],
    [
      'a\u0007',
      '1:2 Här står ett osynligt eller trasigt tecken (U+0007). Ta bort det, eller spara om filen som UTF-8.',
    ],
    [
      'a\u2060b',
      '1:2 Här står ett osynligt eller trasigt tecken (U+2060). Ta bort det, eller spara om filen som UTF-8.',
    ],
  ])('%j', (text, message) => {
    expect(told(text)).toEqual([`encoding ${message}`]);
  });

  test('the same sign is told of once', () => {
    expect(told(`${'\u00ad'.repeat(500)}\u200b`)).toHaveLength(2);
  });

  test('those that a language needs stay', () => {
    expect(told('می\u200cخواهم, \u200fשלום\u200f, 👩\u200d💻')).toEqual([]);
  });
});

describe('another encoding', () => {
  test.each([
    ['title: FÃ¶r alla', '1:8 "FÃ¶r" är text som har sparats med fel kodning. Skriv "För".'],
    ['Ã…r\n', '1:1 "Ã…r" är text som har sparats med fel kodning. Skriv "År".'],
    [
      '2019â€\u201c2020',
      '1:1 "2019â€\u201c2020" är text som har sparats med fel kodning. Skriv "2019–2020".',
    ],
    ['enligt 5 Â§', '1:10 "Â§" är text som har sparats med fel kodning. Skriv "§".'],
  ])('%j is told of with what it was', (text, message) => {
    expect(told(text)[0]).toContain(`encoding ${message}`);
  });

  test('letters that other languages have are no fault', () => {
    expect(told('São Paulo, SÃO PAULO, Âge, château')).toEqual([]);
  });

  test('UTF-16 is called by its name', () => {
    const bytes = Buffer.from('\uFEFFtitle: Sökningen', 'utf16le');
    expect(told(bytes.toString('utf8'))).toEqual([
      'encoding 1:1 Filen är sparad som UTF-16, och då går den inte att läsa. Öppna den i redigeraren och spara om den med kodningen UTF-8.',
    ]);
  });
});

test('an ordinary text, however long, is passed over at once', () => {
  const spent = leastCost(() => {
    expect(told('Försäkringskassan betalar ut 48,8 miljarder – enligt 5 §. '.repeat(50_000))).toEqual([]);
    expect(told('a'.repeat(2_000_000))).toEqual([]);
  }, 5_000);
  expect(spent, 'milliseconds').toBeLessThan(5_000);
});
