import { defineComponent } from '@/lib/content/body/defineComponent';
import { listAddress } from './seriesList';

export const seriesListComponent = defineComponent({
  name: 'SeriesList',
  props: {},
  content: 'none',
  markdown: (_, { link, t }) => [link(t('machines.seriesList'), `${listAddress}.json`)],
  print: 'same',
  guide: {
    heading: 'Listan över serier',
    text: 'Webbplatsen gör listan av filerna i `content/data/statistics`.',
    example: '<SeriesList />',
  },
});
