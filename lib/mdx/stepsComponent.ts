import { defineComponent } from '@/lib/content/body/defineComponent';
import { list, strong } from '@/lib/content/body/markdownBlocks';

export const stepsComponent = defineComponent({
  name: 'Steps',
  props: {},
  content: 'required',
  markdown: (_, { parts }) => [list(parts(), true)],
  print: 'same',
  guide: {
    heading: 'Steg för steg',
    example: `<Steps>

<Step title="Skicka ansökan">

Fyll i blanketten och skicka den.

</Step>

<Step title="Vänta på svar">

Du får ett brev.

</Step>

</Steps>`,
  },
});

export const stepComponent = defineComponent({
  name: 'Step',
  inside: 'Steps',
  props: { title: { form: 'words', isRequired: true, is: 'Vad läsaren gör, eller vad som händer.' } },
  content: 'required',
  markdown: ({ title }, { content }) => [strong(title), ...content()],
  print: 'same',
});
