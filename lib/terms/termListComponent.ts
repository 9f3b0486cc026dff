import { defineComponent } from '@/lib/content/body/defineComponent';
import { termJsonAddress } from './termAddresses';

export const termListComponent = defineComponent({
  name: 'TermList',
  props: {},
  content: 'none',
  markdown: (_, { link, t }) => [link(t('machines.termList'), termJsonAddress)],
  print: 'print.list',
  guide: {
    heading: 'Termbanken',
    text: 'Webbplatsen gör listan av `content/data/terms.yaml`.',
    example: '<TermList />',
  },
});
