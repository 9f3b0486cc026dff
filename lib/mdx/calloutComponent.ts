import { defineComponent } from '@/lib/content/body/defineComponent';
import { strong } from '@/lib/content/body/markdownBlocks';

export const calloutComponent = defineComponent({
  name: 'Callout',
  props: {
    kind: { form: ['information', 'viktigt', 'varning'], isRequired: true, is: 'Hur viktigt det är.' },
  },
  content: 'required',
  markdown: ({ kind }, { content, t }) => [
    { type: 'blockquote', children: [strong(t(`page.kind.${kind}`)), ...content()] },
  ],
  print: 'same',
  guide: {
    heading: 'Ruta med något viktigt',
    text: 'Rutan börjar med ordet för hur viktigt det är, så att det syns även utan färg.',
    example: `<Callout kind="viktigt">

Du kan inte sköta dina ärenden på den här webbplatsen.

</Callout>`,
  },
});
