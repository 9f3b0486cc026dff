import { defineComponent } from '@/lib/content/body/defineComponent';
import { listHeadings } from './listHeadings';
import { termJsonAddress } from './termAddresses';

export const termListComponent = defineComponent({
  name: 'TermList',
  props: {},
  content: 'none',
  headings: (_, { locale, t }) => listHeadings(locale, t),
  markdown: (_, { link, t }) => [link(t('machines.termList'), termJsonAddress)],
  print: 'print.list',
  guide: {
    heading: 'Termbanken',
    text: 'Webbplatsen gör listan av `content/data/terms.yaml`.',
    example: '<TermList />',
  },
});
