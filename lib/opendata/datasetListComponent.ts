import { defineComponent } from '@/lib/content/body/defineComponent';

export const datasetListComponent = defineComponent({
  name: 'DatasetList',
  props: {},
  content: 'none',
  markdown: (_, { link, t }) => [link(t('machines.datasetList'), '/datasets/dcat')],
  print: 'same',
  guide: {
    heading: 'Listan över datamängder',
    text: 'Webbplatsen gör listan av `content/data/datasets.yaml`.',
    example: '<DatasetList />',
  },
});
