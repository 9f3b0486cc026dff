import { defineComponent } from '@/lib/content/body/defineComponent';
import { list, strong } from '@/lib/content/body/markdownBlocks';

export const timelineComponent = defineComponent({
  name: 'Timeline',
  props: {},
  content: 'required',
  markdown: (_, { parts }) => [list(parts(), false)],
  print: 'same',
  guide: {
    heading: 'Tidslinje',
    example: `<Timeline>

<Event year="2005" title="Försäkringskassan bildas">

Riksförsäkringsverket och 21 allmänna försäkringskassor blev en myndighet.

</Event>

</Timeline>`,
  },
});

export const eventComponent = defineComponent({
  name: 'Event',
  inside: 'Timeline',
  props: {
    year: { form: 'words', isRequired: true, is: 'Året, eller åren.' },
    title: { form: 'words', is: 'Vad som hände.' },
  },
  content: 'required',
  markdown: ({ year, title }, { content }) => [strong(title ? `${year}: ${title}` : year), ...content()],
  print: 'same',
});
