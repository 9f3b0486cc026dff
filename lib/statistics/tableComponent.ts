import { defineComponent } from '@/lib/content/body/defineComponent';
import { strong } from '@/lib/content/body/markdownBlocks';
import { checkTableProps } from './checkSeriesProps';
import { seriesFileLink } from './files/seriesFileLink';

export const tableComponent = defineComponent({
  name: 'Table',
  props: {
    caption: { form: 'words', is: 'Tabellens rubrik. Den måste finnas när du skriver tabellen själv.' },
    data: { form: 'name', is: 'En series namn, när siffrorna ska hämtas ur statistiken.' },
    columns: { form: 'name', is: 'De av seriens kolumner som ska visas, med komma mellan namnen.' },
  },
  content: 'optional',
  check({ caption, data, columns }, report, content) {
    const tables = content.filter(({ type }) => type === 'table').length;
    if (data !== undefined) {
      const message = data && checkTableProps({ data, columns });
      if (message) report('data-name', message);
      if (content.length > 0) {
        report(
          'table-content',
          '<Table data="…"> hämtar sitt innehåll ur data. Ta bort innehållet, eller ta bort data.',
        );
      }
    } else if (tables !== 1) {
      report(
        'table-content',
        '<Table> ska ha en tabell i sig, med en tom rad före och efter: | Rubrik | Rubrik |.',
      );
    } else if (caption === undefined) {
      report('table-caption', '<Table> saknar caption. Skriv <Table caption="Vad tabellen visar">.');
    }
  },
  markdown: ({ caption, data }, written) => [
    ...(caption ? [strong(caption)] : []),
    ...(data ? [seriesFileLink(data, written)] : written.content()),
  ],
  print: 'same',
  guide: {
    heading: 'Tabell med rubrik',
    text: `Tabellen behöver en rubrik, \`caption\`, och ett ord överst i varje kolumn. En tabell med siffror ur statistiken behöver bara
seriens namn. Serierna ligger i \`content/data/statistics\`.`,
    example: `<Table caption="Antal kontor">

| År | Antal |
| --- | --- |
| 2025 | 3 |

</Table>

<Table data="prisbasbelopp" />`,
  },
});
