import type { PageComponent, PropsOf } from '@/lib/content/body/defineComponent';
import { type ListedSubject, subjects } from './subjects';

type ComponentsOf<Listed> = Listed extends { components: readonly (infer Component)[] } ? Component : never;

/** Each component that a subject has defined, as a type: its name, its props, who shows it. */
type DefinedComponent = ComponentsOf<ListedSubject>;

type Content<Component> = Component extends { content: 'required' }
  ? 'children'
  : Component extends { content: 'optional' }
    ? 'children?'
    : never;

/**
 * What each view in components/content/mdxComponents.tsx is given of what an editor wrote: `Children` is what stands between the tags. A
 * component without a view, and a view that wants something else, are type errors there.
 */
export type WrittenProps<Children> = {
  [Component in Extract<DefinedComponent, { shownBy: 'view' }> as Component['name']]: PropsOf<
    Component['props']
  > &
    ('children' extends Content<Component>
      ? { children: Children }
      : 'children?' extends Content<Component>
        ? { children?: Children }
        : unknown);
};

/** All that editors can write besides Markdown, by name, in the order of their guide. */
export const pageComponents: ReadonlyMap<string, PageComponent> = new Map(
  subjects.flatMap(({ components = [] }) => components.map((component) => [component.name, component])),
);
