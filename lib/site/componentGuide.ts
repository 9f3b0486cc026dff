import type { PageComponent, PropForm } from '@/lib/content/body/defineComponent';
import { pageComponents } from './pageComponents';

/** What editors can write besides Markdown, as the part of their guide that tells it: from the definitions, so that they never differ. */
export function componentGuide(): string {
  const components = [...pageComponents.values()];
  return components.flatMap((component) => chapter(component, components)).join('\n\n');
}

function chapter(component: PageComponent, all: readonly PageComponent[]): string[] {
  if (component.inside !== undefined) return [];
  const { heading, text, example } = component.guide;
  const props = [component, ...all.filter(({ inside }) => inside === component.name)].flatMap(propLines);
  return [
    [
      `### ${heading}`,
      ...(text ? [text] : []),
      `\`\`\`mdx\n${example}\n\`\`\``,
      ...(props.length > 0 ? [props.join('\n')] : []),
    ].join('\n\n'),
  ];
}

const propLines = ({ name, inside, props }: PageComponent): string[] =>
  Object.entries(props).map(([prop, { form, isRequired, is }]) => {
    const where = inside === undefined ? '' : ` i \`<${name}>\``;
    return `- \`${prop}\`${where}${isRequired ? ' (måste finnas)' : ''}: ${is}${choice(form)}`;
  });

function choice(form: PropForm): string {
  if (typeof form === 'string') return '';
  const words = form.map((word) => `\`${word}\``);
  return ` Skriv ${[words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' eller ')}.`;
}
