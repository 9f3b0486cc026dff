import { describe, expect, test } from 'vitest';
import { bodyLine, home, page, told } from '../content/contentFolder';

const ordinary = 'content/sv/om-forsakringskassan/brod.mdx';
const easy = 'content/sv/om-forsakringskassan/lattlast.mdx';
const field = 'easyVersionOf: /om-forsakringskassan/brod\n';
/** The field stands above the sources, and makes the head a line longer. */
const line = bodyLine + 1;

const easyPage = (body: string, fields = field, title = 'Lättläst: Bröd') =>
  page('Lätt', body, fields).replace('title: Lätt', `title: "${title}"`);

const onEasy = (
  body: string,
  { title = 'Lättläst: Bröd', fields = field, said = 'Vi bakar 12 bröd.' } = {},
) => told({ ...home, [ordinary]: page('Bröd', said), [easy]: easyPage(body, fields, title) });

describe('an easy-to-read page', () => {
  test('is right when its sentences are short, its words are short or explained, and its figures known', async () => {
    expect(
      await onEasy('Vi bakar 12 bröd.\nEtt surdegsbakverk är ett bröd.\nDu får surdegsbakverket i dag.'),
    ).toEqual([]);
  });

  test('has at most 12 words in a sentence, in its body and in its lead', async () => {
    expect(await onEasy(`Kort nog. Ord ${'ord '.repeat(11)}slut.`)).toEqual([
      `fault easy-sentence ${easy}:${line}:11  Meningen har 13 ord. En lättläst mening har högst 12. Dela den: en tanke i varje.`,
    ]);
    expect(await onEasy('Kort.', { fields: `lead: ${'ord '.repeat(12)}slut.\n${field}` })).toEqual([
      `fault easy-sentence ${easy}:5:7  Meningen har 13 ord. En lättläst mening har högst 12. Dela den: en tanke i varje.`,
    ]);
    expect(await onEasy(`${'ord '.repeat(11)}slut.`)).toEqual([]);
  });

  test('has a LIX of at most 30', async () => {
    const harder = Array.from({ length: 20 }, () => 'Vi utreder ärenden varje vecka.').join('\n');
    expect(await onEasy(harder)).toEqual([
      `fault easy-lix ${easy}:1:1  Sidan har läsbarhetsindex (LIX) 45. En lättläst sida har högst 30. Skriv kortare meningar och kortare ord.`,
    ]);
  });

  test('explains a word of more than 13 letters, and is told of each once', async () => {
    expect(await onEasy('Här finns surdegsbakverk.\nDu får surdegsbakverket.')).toEqual([
      `fault easy-word ${easy}:${line}:1  Ordet "surdegsbakverk" är långt och förklaras inte. Skriv en mening som börjar med ordet och säger vad det är, eller byt ord.`,
    ]);
    expect(await onEasy('Skriv till [oss](mailto:brodbakarna@example.se) på Försäkringskassan.')).toEqual([]);
  });

  test('says no figure that the ordinary page does not say', async () => {
    expect(await onEasy('Vi bakar 13 bröd.')).toEqual([
      `fault easy-figure ${easy}:${line}:1  Talet 13 står inte på den vanliga sidan /om-forsakringskassan/brod. Skriv det där först, med källa, eller ta bort det.`,
    ]);
    // 745 is a part of the number on the ordinary page, not the number.
    expect(await onEasy('Vi är 13 745.', { said: 'Vi är 13 745.' })).toEqual([]);
    expect(await onEasy('Vi är 745.', { said: 'Vi är 13 745.' })).toHaveLength(1);
  });

  test('says so in its title', async () => {
    expect(await onEasy('Kort.', { title: 'Bröd igen' })).toEqual([
      `fault easy-version ${easy}:2:8  Rubriken på en lättläst sida börjar med "Lättläst:", så att den känns igen i menyer och sökträffar.`,
    ]);
    expect(await onEasy('Kort.', { fields: '' })).toEqual([
      `fault easy-version ${easy}:2:8  Rubriken börjar med "Lättläst:", men fältet easyVersionOf saknas. Skriv där adressen till den vanliga sidan.`,
    ]);
  });

  test('is a version of an ordinary page that is there, and the only one', async () => {
    expect(await onEasy('Kort.', { fields: field.replace('brod', 'brood') })).toEqual([
      `fault easy-version ${easy}:5:16  Fältet easyVersionOf är "/om-forsakringskassan/brood", som inte finns. Menade du "/om-forsakringskassan/brod"?`,
    ]);
    expect(await onEasy('Kort.', { fields: field.replace('brod', 'lattlast') })).toEqual([
      `fault easy-version ${easy}:5:16  Fältet easyVersionOf är "/om-forsakringskassan/lattlast", som inte är en vanlig svensk sida. Skriv adressen till den.`,
    ]);
    const second = 'content/sv/om-forsakringskassan/latt.mdx';
    expect(
      await told({
        ...home,
        [ordinary]: page('Bröd'),
        [easy]: easyPage('Kort.'),
        [second]: easyPage('Kort.', field, 'Lättläst: Mer bröd'),
      }),
    ).toEqual([
      `fault easy-version ${easy}:5:16  Sidan "/om-forsakringskassan/brod" har redan en lättläst version: ${second}. Skriv ihop de två.`,
    ]);
  });

  test('needs no sources of its own, and is read again when the ordinary page has changed', async () => {
    const withoutSources = easyPage('Kort.').replace(/sources:\n.*\n.*\n/, '');
    const changed = page('Bröd').replace('2026-11-01', '2026-11-02');
    const advice = `advice easy-version ${easy}:5:16  Den vanliga sidan /om-forsakringskassan/brod ändrades 2026-11-02. Läs båda, ändra den här om det behövs, och skriv dagens datum i updated eller reviewed.`;
    expect(await told({ ...home, [ordinary]: page('Bröd'), [easy]: withoutSources })).toEqual([]);
    expect(await told({ ...home, [ordinary]: changed, [easy]: withoutSources })).toEqual([advice]);
    expect(
      await told({
        ...home,
        [ordinary]: changed,
        [easy]: withoutSources.replace(field, `${field}reviewed: 2026-11-02\n`),
      }),
    ).toEqual([]);
  });
});
