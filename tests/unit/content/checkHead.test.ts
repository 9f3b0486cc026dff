import { describe, expect, test } from 'vitest';
import { onBody, page, sida, told } from './contentFolder';

describe('a page head', () => {
  test('without sources is told of', async () => {
    const text = page('Sida').replace(/sources:[\s\S]*?---/, '---');
    expect(await told({ [sida]: text })).toEqual([
      `fault sources ${sida}:1:1  Sidan saknar källor. Skriv fältet sources med minst en källa: title, validity och gärna address.`,
    ]);
  });

  test('with the title of another page is told of on both', async () => {
    const other = 'content/sv/om-forsakringskassan/annan.mdx';
    expect(await told({ [sida]: page('Kontakt'), [other]: page('kontakt') })).toEqual([
      `fault title-twice ${other}:2:8  Rubriken "kontakt" finns redan på ${sida}. Skriv något som skiljer sidorna åt.`,
      `fault title-twice ${sida}:2:8  Rubriken "Kontakt" finns redan på ${other}. Skriv något som skiljer sidorna åt.`,
    ]);
  });

  test('with the place of another section in the menu is told of on both', async () => {
    const files = {
      'content/sv/ett.mdx': page('Ett', undefined, 'menu: 2\n'),
      'content/sv/tva.mdx': page('Två', undefined, 'menu: 2\n'),
    };
    expect(await told(files)).toEqual([
      'fault menu-twice content/sv/ett.mdx:5:7  Plats 2 i menyn har redan content/sv/tva.mdx. Skriv en annan siffra.',
      'fault menu-twice content/sv/tva.mdx:5:7  Plats 2 i menyn har redan content/sv/ett.mdx. Skriv en annan siffra.',
    ]);
  });

  test('that stops being shown before it is shown is told of', async () => {
    const fields = 'publish: 2027-02-01T08:00:00+01:00\nunpublish: 2027-01-01T08:00:00+01:00\n';
    expect(await onBody('Text.', fields)).toEqual([
      `fault times ${sida}:6:12  Sidan slutar visas innan den börjar visas. Ändra publish eller unpublish.`,
    ]);
  });

  test.each([
    [
      'that does not exist',
      'parent: /om-forsakringskasan\n',
      'Fältet parent är "/om-forsakringskasan", som inte finns. Menade du "/om-forsakringskassan"?',
    ],
    [
      'that is the page itself',
      'parent: /om-forsakringskassan/sida\n',
      'Fältet parent går runt: från "/om-forsakringskassan/sida" leder det tillbaka hit. Skriv en sida som ligger högre upp.',
    ],
  ])('with a parent %s is told of', async (_, fields, message) => {
    expect(await onBody('Text.', fields)).toEqual([`fault parent ${sida}:5:9  ${message}`]);
  });

  test('of a page that hangs below nothing is told of', async () => {
    expect(await told({ 'content/sv/press/bilder.mdx': page('Bilder') })).toEqual([
      'fault parent content/sv/press/bilder.mdx:1:1  Sidan ovanför, "/press", finns inte. Skapa den, eller skriv i fältet parent vilken sida som ligger ovanför, till exempel "/om-forsakringskassan".',
    ]);
  });
});

describe('a translation', () => {
  const english = 'content/english/index.mdx';

  test.each([
    [
      'that does not exist',
      '/englih',
      {},
      'Fältet translation är "/englih", som inte finns. Menade du "/english"?',
    ],
    [
      'in the same language',
      '/om-forsakringskassan',
      {},
      'Fältet translation är "/om-forsakringskassan", men den sidan är på samma språk. Skriv sidan på ett annat språk.',
    ],
    [
      'that does not point back',
      '/english',
      {},
      `Sidan "/english" pekar inte tillbaka. Skriv translation: /om-forsakringskassan/sida i sidhuvudet på ${english}.`,
    ],
  ])('%s is told of', async (_, translation, files, message) => {
    const text = page('Sida', 'Text.', `translation: ${translation}\n`);
    expect(await told({ ...files, [english]: page('About'), [sida]: text })).toEqual([
      `fault translation ${sida}:5:14  ${message}`,
    ]);
  });

  test('of a version that is no translation is told of', async () => {
    expect(await onBody('Text.', 'translationVersion: 2026-11-01\n')).toEqual([
      `fault translation ${sida}:5:21  Fältet translationVersion hör till en översättning av en svensk sida. Ta bort det, eller skriv den svenska sidans adress i fältet translation.`,
    ]);
  });

  test('of an older version is advised to follow', async () => {
    const text = page(
      'About',
      'Text.',
      'translation: /om-forsakringskassan/sida\ntranslationVersion: 2026-10-01\n',
    );
    expect(await told({ [english]: text, [sida]: page('Sida', 'Text.', 'translation: /english\n') })).toEqual(
      [
        `advice translation-outdated ${english}:6:21  Den svenska sidan ${sida} ändrades 2026-11-01, efter den version som översättningen följer. Uppdatera översättningen och skriv translationVersion: 2026-11-01.`,
      ],
    );
  });
});
