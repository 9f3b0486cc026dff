import type { PropRule } from '@/lib/content/body/defineComponent';
import { pageComponents } from '@/lib/site/pageComponents';

/** Something that can be put into a page: what it is called, when it is used, how it is written, and the fields of its form. */
export type MenuItem = {
  name: string;
  heading: string;
  text?: string;
  /** What is written, with the values of the fields in it. */
  example: string;
  /** Those of the outermost tag. */
  fields: { name: string; rule: PropRule }[];
};

/** Plain Markdown first, then the components of the editors' guide, from their definitions. Those that stand within a sentence are written there. */
export function componentMenu(): MenuItem[] {
  const components = [...pageComponents.values()].flatMap((component): MenuItem[] => {
    if (component.inside !== undefined || !component.guide.example.startsWith(`<${component.name}`))
      return [];
    const { heading, text, example } = component.guide;
    const fields = Object.entries(component.props).map(([name, rule]) => ({ name, rule }));
    return [{ name: component.name, heading, text, example, fields }];
  });
  return [...markdown, ...components];
}

const markdown: MenuItem[] = [
  {
    name: 'paragraph',
    heading: 'Stycke',
    text: 'En sak i varje mening, en mening på varje rad.',
    example: 'Skriv här.',
    fields: [],
  },
  {
    name: 'heading',
    heading: 'Rubrik',
    text: 'En underrubrik har ett tecken till: ###.',
    example: '## Rubrik',
    fields: [],
  },
  {
    name: 'list',
    heading: 'Punktlista',
    text: 'För det som inte har någon ordning.',
    example: '- Det första\n- Det andra',
    fields: [],
  },
  {
    name: 'table',
    heading: 'Tabell',
    text: 'Den första raden är kolumnernas rubriker.',
    example: '| År | Antal |\n| --- | --- |\n| 2025 | 0 |',
    fields: [],
  },
];
