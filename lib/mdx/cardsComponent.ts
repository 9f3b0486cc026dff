import { defineComponent } from '@/lib/content/body/defineComponent';
import { list } from '@/lib/content/body/markdownBlocks';
import { cardIcons } from '@/lib/drawing/iconPaths';

export const cardsComponent = defineComponent({
  name: 'Cards',
  props: {},
  content: 'required',
  markdown: (_, { parts }) => [list(parts(), false)],
  print: 'same',
  guide: {
    heading: 'Kort med länkar',
    example: `<Cards>

<Card href="/om-forsakringskassan/vart-uppdrag" title="Vårt uppdrag" icon="mission">Vad myndigheten gör och vem som styr den.</Card>

</Cards>`,
  },
});

export const cardComponent = defineComponent({
  name: 'Card',
  inside: 'Cards',
  props: {
    href: { form: 'link', isRequired: true, is: 'Adressen som kortet leder till.' },
    title: { form: 'words', isRequired: true, is: 'Kortets rubrik, som är länken.' },
    icon: { form: cardIcons, is: 'Bilden på kortet.' },
  },
  content: 'required',
  markdown: ({ href, title }, { content, link }) => [link(title, href), ...content()],
  print: 'same',
});
