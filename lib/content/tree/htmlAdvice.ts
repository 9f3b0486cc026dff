/** What an editor who writes HTML writes here instead. The names of elements as in HTML; what is left out has no counterpart. */
const instead: Record<string, string> = {
  br: 'Lämna en tom rad för ett nytt stycke.',
  hr: 'Skriv en rubrik, eller lämna en tom rad.',
  p: 'Lämna en tom rad mellan stycken.',
  div: 'Ta bort taggen. Rutor och kort skriver du med komponenter, se content/README.md.',
  section: 'Ta bort taggen, och börja avsnittet med en rubrik: ## Rubrik.',
  b: 'Skriv **fet text**.',
  strong: 'Skriv **fet text**.',
  i: 'Skriv *kursiv text*.',
  em: 'Skriv *kursiv text*.',
  u: 'Ta bort taggen: understruken text ser ut som en länk.',
  s: 'Ta bort det som inte gäller.',
  del: 'Ta bort det som inte gäller.',
  a: 'Skriv en länk: [text](/adress).',
  img: 'Skriv en bild: ![vad bilden visar](/bild.png).',
  ul: 'Skriv en lista: en rad för varje punkt, som börjar med ett bindestreck och ett mellanslag.',
  ol: 'Skriv en numrerad lista: en rad för varje punkt, som börjar med 1. och ett mellanslag.',
  li: 'Skriv en lista: en rad för varje punkt, som börjar med ett bindestreck och ett mellanslag.',
  h1: 'Sidans rubrik står i fältet title.',
  h2: 'Skriv ## Rubrik.',
  h3: 'Skriv ### Rubrik.',
  h4: 'Skriv #### Rubrik.',
  table: 'Skriv en tabell med komponenten <Table>, se content/README.md.',
  blockquote: 'Skriv > och ett mellanslag före citatet.',
  code: 'Skriv `kod` mellan grava accenter.',
  details: 'Skriv <Fold title="Rubrik">.',
  sup: 'Skriv tecknet direkt, till exempel ² eller ³.',
  sub: 'Skriv tecknet direkt, till exempel ₂.',
  font: 'Ta bort taggen.',
  center: 'Ta bort taggen.',
  iframe: 'Länka till sidan i stället: [text](https://www.exempel.se).',
  video: 'Länka till filmen i stället: [text](https://www.exempel.se).',
  script: 'Ta bort taggen: ingen kod körs på sidor.',
  style: 'Ta bort taggen: utseendet är webbplatsens eget.',
};

export function htmlAdvice(name: string): string | undefined {
  const advice = Object.hasOwn(instead, name.toLowerCase()) ? instead[name.toLowerCase()] : undefined;
  return advice && `<${name}> är HTML, och det används inte på sidor. ${advice}`;
}
