import { describe, expect, test } from 'vitest';
import { captionFaults } from '@/lib/film/captionFaults';
import { signedCaptions } from './filmFiles';

const told = (text: string | Uint8Array, language = 'sv') =>
  captionFaults(typeof text === 'string' ? Buffer.from(text) : text, { language, seconds: 8 }).map(
    ({ line, message }) => `${line} ${message}`,
  );

describe('captions that browsers read whole', () => {
  test.each([
    ['as most programs write them', signedCaptions],
    ['with a byte order mark, and lines of Windows', `\uFEFF${signedCaptions.replaceAll('\n', '\r\n')}`],
    ['with lines of old Macs', signedCaptions.replaceAll('\n', '\r')],
    [
      'with hours, a name, places and a note',
      'WEBVTT - Uppdrag\n\nNOTE\nOm vad som tecknas.\n\nförst\n00:00:01.000 --> 00:00:02.000 align:start line:90%\nHej\noch hej',
    ],
    [
      'with a style and a region',
      'WEBVTT\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\n00:01.000\t-->\t00:02.000\nHej',
    ],
    ['that say their language', 'WEBVTT\nKind: captions\nLanguage: sv-SE\n\n00:01.000 --> 00:02.000\nHej'],
    ['that begin at the same time', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHej\n\n00:01.000 --> 00:03.000\nDu'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('captions that somebody would miss', () => {
  test.each([
    ['Hej', ['1 Filen är ingen WebVTT. Första raden ska vara WEBVTT.']],
    ['', ['1 Filen är ingen WebVTT. Första raden ska vara WEBVTT.']],
    ['WEBVTTX\n\n00:01.000 --> 00:02.000\nHej', ['1 Filen är ingen WebVTT. Första raden ska vara WEBVTT.']],
    [
      '1\n00:00:01,000 --> 00:00:02,000\nHej\n',
      [
        '1 Filen är SubRip (SRT). Spara om den som WebVTT: första raden är WEBVTT, och tiderna har punkt i stället för komma.',
      ],
    ],
    ['WEBVTT\n', ['1 Textningen har inga texter. Skriv det som tecknas.']],
    ['WEBVTT\n\nNOTE Inget\n', ['1 Textningen har inga texter. Skriv det som tecknas.']],
    [
      'WEBVTT\n00:01.000 --> 00:02.000\nHej\n\n00:02.000 --> 00:03.000\nDu',
      ['2 En tom rad ska stå mellan WEBVTT och den första tiden.'],
    ],
    [
      'WEBVTT\nLanguage: en\n\n00:01.000 --> 00:02.000\nHello',
      ['2 Textningen är på språket "en", men sidan är på "sv". Lägg dit textningen på sidans språk.'],
    ],
    [
      'WEBVTT\n\n00:01,000 --> 00:02,000\nHej',
      ['3 Tiden "00:01,000 --> 00:02,000" går inte att läsa. Skriv den så här: 00:01.000 --> 00:04.500'],
    ],
    [
      'WEBVTT\n\n00:61.000 --> 00:62.000\nHej',
      ['3 Tiden "00:61.000 --> 00:62.000" går inte att läsa. Skriv den så här: 00:01.000 --> 00:04.500'],
    ],
    [
      'WEBVTT\n\n00:01.000-->00:02.000\nHej',
      ['3 Tiden "00:01.000-->00:02.000" går inte att läsa. Skriv den så här: 00:01.000 --> 00:04.500'],
    ],
    ['WEBVTT\n\n00:02.000 --> 00:02.000\nHej', ['3 Texten slutar innan den börjar. Rätta tiderna.']],
    [
      'WEBVTT\n\n00:03.000 --> 00:04.000\nHej\n\n00:01.000 --> 00:02.000\nDu',
      ['6 Texten börjar före den som står ovanför. Sätt texterna i tidens ordning.'],
    ],
    [
      'WEBVTT\n\n00:01.000 --> 00:02.000\nHej\n\n01:00:00.000 --> 01:00:02.000\nDu',
      ['6 Texten börjar när filmen är slut. Rätta tiden, eller byt till filmens egen textning.'],
    ],
    [
      'WEBVTT\n\n00:01.000 --> 00:02.000\n\nHej',
      [
        '3 Tiden har ingen text under sig. Skriv texten, eller ta bort tiden.',
        '5 "Hej" hör inte till någon tid. Skriv en tid ovanför, eller ta bort den tomma raden före.',
      ],
    ],
  ])('%j', (text, faults) => {
    expect(told(text)).toEqual(faults);
  });

  test('that are saved in another encoding', () => {
    const latin = Buffer.from(signedCaptions, 'latin1');
    expect(told(latin)).toEqual([expect.stringContaining('1 Filen är inte sparad som UTF-8')]);
  });
});
