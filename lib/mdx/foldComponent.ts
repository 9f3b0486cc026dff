import { defineComponent } from '@/lib/content/body/defineComponent';
import { strong } from '@/lib/content/body/markdownBlocks';

export const foldComponent = defineComponent({
  name: 'Fold',
  props: { title: { form: 'words', isRequired: true, is: 'Det som läsaren trycker på.' } },
  content: 'required',
  markdown: ({ title }, { content }) => [strong(title), ...content()],
  print: 'same',
  guide: {
    heading: 'Text som går att fälla ut',
    example: `<Fold title="Så räknar vi">

Talen är avrundade till hela tusental.

</Fold>`,
  },
});
