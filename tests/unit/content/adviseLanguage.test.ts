import { describe, expect, test } from 'vitest';
import { bodyLine, onBody, page, sida, told } from './contentFolder';

describe('advice on the language', () => {
  test('a sentence of more than 25 words, at its own place', async () => {
    const long = `${'ord '.repeat(25)}slut.`;
    expect(await onBody(`En kort mening. Sedan ${long}`)).toEqual([
      `advice long-sentence ${sida}:${bodyLine}:17  Meningen har 27 ord. Dela den: högst 25 ord är lätt att läsa. "Sedan ord ord ord ord ord ord ord ord ord ord ord ord ord…"`,
    ]);
    expect(await onBody(`${'ord '.repeat(24)}slut.`)).toEqual([]);
  });

  test('the lines of a list are sentences of their own, and a paragraph number ends none', async () => {
    const list = Array.from({ length: 8 }, (_, index) => `- fyra ord per rad ${index}`).join('\n');
    expect(await onBody(`Detta står i 9 kap. 28 § lagen.\n\n${list}`)).toEqual([]);
  });

  test('an abbreviation', async () => {
    expect(await onBody('Du kan t.ex. ringa.')).toEqual([
      `advice abbreviation ${sida}:${bodyLine}:1  Skriv "till exempel" i stället för "t.ex.".`,
    ]);
  });

  test('many passive verbs', async () => {
    const body =
      'Ansökan prövas av en handläggare.\nBeslutet meddelas sedan.\nPengarna betalas ut.\nDu får ett brev.';
    expect(await onBody(body)).toEqual([
      `advice passive ${sida}:${bodyLine}:1  3 av 4 meningar har passiv form, till exempel "prövas" på rad 10, "meddelas" på rad 11, "betalas" på rad 12. Skriv vem som gör vad: "Försäkringskassan betalar ut" i stället för "betalas ut".`,
    ]);
  });

  test('words that only look passive are left in peace', async () => {
    expect(
      await onBody(
        'Kontoret finns här.\nDet hoppas vi.\nKassans och landets hus.\nDet blir en månad.\nDet kallas så.',
      ),
    ).toEqual([]);
  });

  test('a page that is hard to read', async () => {
    const body = Array.from(
      { length: 15 },
      () =>
        'Socialförsäkringsadministrationens förvaltningsmyndigheter tillhandahåller beslutsunderlag rörande ersättningsberättigade.',
    ).join('\n');
    expect(await onBody(body)).toEqual([]);
    expect(await onBody(`${body}\n${body}`)).toEqual([
      `advice lix ${sida}:1:1  Sidan är svår att läsa: läsbarhetsindex (LIX) är 106. Skriv kortare meningar och vanligare ord, så att det blir högst 50.`,
    ]);
  });

  test('a page that nobody has read through for a year', async () => {
    const fields = 'reviewed: 2025-11-20\n';
    const text = page('Sida', 'Text.', fields).replace('2026-11-01', '2024-01-01');
    expect(await told({ [sida]: text })).toEqual([
      `advice review ${sida}:5:11  Sidan lästes senast igenom 2025-11-20. Det är mer än 12 månader sedan. Läs den, rätta det som har ändrats och skriv dagens datum i fältet reviewed.`,
    ]);
  });
});
