import { defineComponent } from '@/lib/content/body/defineComponent';
import { checkValue } from './checkValue';

/** An amount, a time or a name from content/data/values.yaml. */
export const valueComponent = defineComponent({
  name: 'Value',
  props: { name: { form: 'name', isRequired: true, is: 'Värdets namn i `content/data/values.yaml`.' } },
  content: 'none',
  shownBy: 'words',
  check({ name }, report) {
    const message = checkValue(name);
    if (message) report('data-name', message);
  },
  markdown: (_, { content }) => content(),
  print: 'same',
  guide: {
    heading: 'Värde som står på flera sidor',
    text: `Belopp, tider, namn och nummer som flera sidor säger står på ett ställe, i \`content/data/values.yaml\`. Skriv värdets namn, så står
rätt ord på sidan. Ändrar du värdet i filen ändras alla sidor.

I sidhuvudet skriver du orden rakt ut. Kontrollen känner igen dem där också.`,
    example: 'Prisbasbeloppet är <Value name="prisbasbelopp" />.',
  },
});
