import { describe, expect, test } from 'vitest';
import { onBody, onBodyLine } from '../contentFolder';

describe('what is left open is told of where it begins', () => {
  test.each<[what: string, body: string, place: string, message: string]>([
    [
      'a quotation mark',
      '<Callout kind="viktigt>\n\nText.\n\n</Callout>\n\nMer text.',
      '1:15',
      'Värdet efter kind= börjar med " men slutar aldrig på raden. Skriv ett " efter värdet, till exempel kind="värde".',
    ],
    [
      'one that a later one closes',
      '<Callout kind="viktigt>\n\nHan sa "ja".\n\n</Callout>',
      '1:15',
      'Värdet efter kind= börjar med " men slutar aldrig på raden. Skriv ett " efter värdet, till exempel kind="värde".',
    ],
    [
      'curly quotation marks',
      '<Callout kind=”viktigt”>\n\nText.\n\n</Callout>',
      '1:15',
      'Värdet efter kind= börjar med tecknet ”. Skriv raka citattecken: kind="värde".',
    ],
    [
      '<br>',
      'Ett<br>två.',
      '1:4',
      '<br> är HTML, och det används inte på sidor. Lämna en tom rad för ett nytt stycke.',
    ],
    [
      '<img>',
      '<img src="/karta.png">',
      '1:1',
      '<img> är HTML, och det används inte på sidor. Skriv en bild: ![vad bilden visar](/bild.png).',
    ],
    [
      'a fence in a component',
      '<Fold title="Mer">\n\n```\nkod\n\n</Fold>',
      '3:1',
      'Raden börjar ett stycke med kod (``` eller ~~~) som aldrig slutar, så allt efter den visas som kod. Skriv en likadan rad efter koden, eller ta bort raden.',
    ],
  ])('%s', async (_, body, place, message) => {
    const [number = 1, column] = place.split(':').map(Number);
    expect((await onBody(body)).map((each) => each.replace(/^fault \S+ /, ''))).toEqual([
      `${onBodyLine(number)}:${column}  ${message}`,
    ]);
  });

  test.each([
    [
      '<br/>',
      'Ett<br/>två.',
      '<br> är HTML, och det används inte på sidor. Lämna en tom rad för ett nytt stycke.',
    ],
    ['<b>', 'Ett <b>två</b>.', '<b> är HTML, och det används inte på sidor. Skriv **fet text**.'],
  ])('%s of HTML is told of with what to write', async (_, body, message) => {
    expect((await onBody(body))[0]).toContain(message);
  });
});
