import { defineComponent } from '@/lib/content/body/defineComponent';
import { decisionSearchAddress } from './decisionAddresses';
import { loadDecisions } from './loadDecisions';

export const decisionListComponent = defineComponent({
  name: 'DecisionList',
  props: {},
  content: 'none',
  markdown: (_, { link, t }) => [
    link(t('decisions.all', { count: loadDecisions().length }), decisionSearchAddress),
  ],
  print: 'same',
  guide: {
    heading: 'Regeringens beslut om oss',
    text: 'Webbplatsen gör sökningen och listan av `content/data/decisions.csv`.',
    example: '<DecisionList />',
  },
});
