import { defineComponent } from '@/lib/content/body/defineComponent';
import { type DrawingName, drawings } from './drawings';

export const drawingComponent = defineComponent({
  name: 'Drawing',
  props: {
    name: { form: Object.keys(drawings) as DrawingName[], isRequired: true, is: 'Teckningens namn.' },
  },
  content: 'required',
  markdown: (_, { content }) => content(),
  print: 'same',
  guide: {
    heading: 'Teckning',
    text: 'Skriv samma sak i ord mellan taggarna, för den som inte ser bilden.',
    example: `<Drawing name="styrning">

- Riksdagen och regeringen styr Försäkringskassan.

</Drawing>`,
  },
});
