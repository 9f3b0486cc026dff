import { defineComponent } from '@/lib/content/body/defineComponent';
import { strong } from '@/lib/content/body/markdownBlocks';

export const contactComponent = defineComponent({
  name: 'Contact',
  props: { title: { form: 'words', isRequired: true, is: 'Vem läsaren når.' } },
  content: 'required',
  markdown: ({ title }, { content }) => [strong(title), ...content()],
  print: 'same',
  guide: {
    heading: 'Kontakt',
    example: `<Contact title="Kundcenter">

- Telefon: [<Value name="kundcenter" />](tel:0771-524524)

</Contact>`,
  },
});
