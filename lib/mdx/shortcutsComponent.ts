import { defineComponent } from '@/lib/content/body/defineComponent';
import { text } from '@/lib/content/body/markdownBlocks';

export const shortcutsComponent = defineComponent({
  name: 'Shortcuts',
  props: { title: { form: 'words', isRequired: true, is: 'Rubriken.' } },
  content: 'required',
  anchor: 'genvagar',
  markdown: ({ title }, { content }) => [
    { type: 'heading', depth: 2, children: [text(title)] },
    ...content(),
  ],
  print: 'same',
  guide: {
    heading: 'Genvägar',
    example: `<Shortcuts title="Genvägar">

- [Öppna data](/om-forsakringskassan/oppna-data)

</Shortcuts>`,
  },
});
