import { defineComponent } from '@/lib/content/body/defineComponent';
import { checkKinds } from './findKinds';
import { listHeadings } from './listHeadings';
import { publicationJsonAddress } from './publicationAddresses';

export const publicationListComponent = defineComponent({
  name: 'PublicationList',
  props: {
    kinds: {
      form: 'name',
      is: 'De slag av publikationer som ska visas hela, med komma mellan. Utan det visas en översikt över alla.',
    },
  },
  content: 'none',
  check({ kinds }, report) {
    const message = kinds && checkKinds(kinds);
    if (message) report('data-name', message);
  },
  headings: ({ kinds }, { t }) => listHeadings(kinds, t),
  markdown: (_, { link, t }) => [link(t('machines.publicationList'), publicationJsonAddress)],
  print: 'print.list',
  guide: {
    heading: 'Listan över publikationer',
    text: 'Webbplatsen gör listan av `content/data/publications.csv`.',
    example: '<PublicationList />',
  },
});
