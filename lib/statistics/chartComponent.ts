import { defineComponent } from '@/lib/content/body/defineComponent';
import { paragraph, text } from '@/lib/content/body/markdownBlocks';
import { checkChartProps } from './checkSeriesProps';
import { seriesFileLink } from './files/seriesFileLink';
import { getSeries } from './series/loadSeries';

export const chartComponent = defineComponent({
  name: 'Chart',
  props: {
    data: {
      form: 'name',
      isRequired: true,
      is: 'Seriens namn. Serierna ligger i `content/data/statistics`.',
    },
    chart: { form: 'name', is: 'Diagrammets namn i serien, när den har flera.' },
    columns: { form: 'name', is: 'De av seriens kolumner som ska visas, med komma mellan namnen.' },
    unit: { form: 'name', is: 'Enheten, när kolumnerna har en och samma.' },
  },
  content: 'none',
  check(props, report) {
    const message = props.data && checkChartProps(props);
    if (message) report('data-name', message);
  },
  // What the chart says in words, and the figures as a file.
  markdown({ data, chart }, written) {
    const shown = getSeries(data).charts.find(({ name }) => !chart || name === chart);
    return [...(shown ? [paragraph([text(shown.finding)])] : []), seriesFileLink(data, written)];
  },
  print: 'same',
  guide: { heading: 'Diagram', example: '<Chart data="prisbasbelopp" />' },
});
