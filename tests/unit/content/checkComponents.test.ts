import { describe, expect, test } from 'vitest';
import { bodyLine, onBody, sida } from './contentFolder';

describe('a component', () => {
  test.each([
    [
      'that does not exist',
      '<Calout kind="viktigt">Text</Calout>',
      'unknown-component',
      'Det finns ingen komponent som heter <Calout>. Menade du <Callout>?',
    ],
    [
      'with letters of another alphabet',
      '<Сard />',
      'unknown-component',
      '<Сard> ser ut som <Card> men har bokstäver ur ett annat alfabet. Skriv <Card> på nytt för hand.',
    ],
    [
      'without a name',
      '<>Text</>',
      'unknown-component',
      'Taggar utan namn, <> och </>, används inte. Ta bort dem.',
    ],
    [
      'with a prop that it does not have',
      '<Fold titel="Mer">Text</Fold>',
      'unknown-prop',
      '<Fold> har ingen egenskap som heter "titel". Menade du title?',
    ],
    [
      'with a prop although it has none',
      '<Cards color="red"><Card href="/sok" title="Sök">Text</Card></Cards>',
      'unknown-prop',
      '<Cards> har ingen egenskap som heter "color". Den har inga egenskaper alls.',
    ],
    [
      'with a value that is not one of those possible',
      '<Callout kind="viktig">Text</Callout>',
      'prop-value',
      '<Callout> kan inte ha kind="viktig". Menade du "viktigt"? Värdet ska vara ett av "information", "viktigt", "varning".',
    ],
    [
      'with an empty value',
      '<Fold title="">Text</Fold>',
      'prop-value',
      'Egenskapen title i <Fold> är tom. Skriv ett värde inom citattecknen, eller ta bort egenskapen.',
    ],
    [
      'with the same prop twice',
      '<Fold title="A" title="B">Text</Fold>',
      'prop-twice',
      '<Fold> har egenskapen title två gånger. Ta bort den ena.',
    ],
    [
      'without a prop that it must have',
      '<Callout>Text</Callout>',
      'missing-prop',
      '<Callout> saknar egenskapen kind. Skriv till exempel <Callout kind="information">.',
    ],
    [
      'that is empty',
      '<Fold title="Mer" />',
      'component-content',
      '<Fold> är tom. Skriv innehållet mellan <Fold> och </Fold>.',
    ],
    [
      'with content that it does not show',
      '<CookieTable>Text</CookieTable>',
      'component-content',
      '<CookieTable> ska inte ha något innehåll. Skriv bara <CookieTable />.',
    ],
    [
      'outside the one that it belongs in',
      '<Step title="Först">Text</Step>',
      'component-place',
      '<Step> ska stå direkt inuti <Steps>. Skriv <Steps> på en egen rad före och </Steps> på en egen rad efter.',
    ],
    [
      'with code as a value',
      '<Fold title={1 + 1}>Text</Fold>',
      'code',
      '<Fold> har klamrar { }, och de betyder kod. Skriv värdet inom citattecken, till exempel title="Kontakt".',
    ],
    [
      'with a name that every object has',
      '<constructor />',
      'unknown-component',
      expect.stringContaining('Det finns ingen komponent som heter <constructor>.'),
    ],
  ])('%s is told of', async (_, body, rule, message) => {
    const [first, ...rest] = await onBody(body);
    expect(rest).toEqual([]);
    expect(first).toEqual(
      typeof message === 'string' ? `fault ${rule} ${sida}:${bodyLine}:1  ${message}` : message,
    );
  });
});

test.each([
  [
    '<Term id="sjukpening">sjukpenning</Term>',
    '<Term>: Termen "sjukpening" finns inte. Menade du "sjukpenning"?',
  ],
  [
    '<Chart data="prisbasbelop" />',
    '<Chart>: Det finns ingen serie som heter "prisbasbelop". Menade du "prisbasbelopp"?',
  ],
  [
    '<Table data="prisbasbelop" />',
    '<Table>: Det finns ingen serie som heter "prisbasbelop". Menade du "prisbasbelopp"?',
  ],
])('%s names something that is not in the data', async (body, message) => {
  expect(await onBody(body)).toEqual([`fault data-name ${sida}:${bodyLine}:1  ${message}`]);
});
