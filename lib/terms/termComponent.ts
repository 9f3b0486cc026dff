import { defineComponent } from '@/lib/content/body/defineComponent';
import { checkTerm } from './checkTerm';

export const termComponent = defineComponent({
  name: 'Term',
  props: { id: { form: 'name', isRequired: true, is: 'Termens `id` i `content/data/terms.yaml`.' } },
  content: 'required',
  check({ id }, report) {
    const message = id && checkTerm(id);
    if (message) report('data-name', message);
  },
  markdown: (_, { content }) => content(),
  print: 'same',
  guide: {
    heading: 'Ord ur termbanken',
    text: 'Läsaren kan öppna förklaringen.',
    example: 'Du kan få <Term id="sjukpenning">sjukpenning</Term> när du är sjuk.',
  },
});
