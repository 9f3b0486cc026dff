import { expect, test } from 'vitest';
import { type Views, views } from '@/components/content/mdxComponents';
import { Callout } from '@/components/mdx/Callout';
import { Card } from '@/components/mdx/Card';
import { defineComponent } from '@/lib/content/body/defineComponent';
import { linkProp } from '@/lib/content/tree/linksOf';
import { readProps } from '@/lib/content/tree/plainText';
import { pageComponents } from '@/lib/site/pageComponents';

const components = [...pageComponents.values()];
const props = components.flatMap((component) => Object.entries(component.props));

test('every component that editors can write has a view, and no other has one', () => {
  const shown = components.filter(({ shownBy }) => shownBy === 'view').map(({ name }) => name);
  expect(Object.keys(views).sort()).toEqual(shown.sort());
});

test('a component without a view, or with one that wants what it is not given, is a type error', () => {
  const { Callout: _, ...others } = views;
  // @ts-expect-error: there is no view of the callout.
  const without: Views = others;
  // @ts-expect-error: a card wants an address, which a callout does not have.
  const other: Views = { ...views, Callout: Card };
  const right: Views = { ...views, Callout };
  expect([without, other, right]).toHaveLength(3);
});

test('a component of which something is not told is a type error', () => {
  const whole = {
    name: 'Bread',
    props: { kind: { form: ['rye', 'wheat'], isRequired: true, is: 'Slaget.' } },
    content: 'none',
    markdown: () => [],
    print: 'same',
    guide: { heading: 'Bröd', example: '<Bread kind="rye" />' },
  } as const;
  const { markdown: _markdown, ...withoutMarkdown } = whole;
  const { print: _print, ...withoutPrint } = whole;
  const { guide: _guide, ...withoutGuide } = whole;
  const { content: _content, ...withoutContent } = whole;
  const defined = [
    defineComponent(whole),
    // @ts-expect-error: what it is as Markdown is missing.
    defineComponent(withoutMarkdown),
    // @ts-expect-error: what it is on paper is missing.
    defineComponent(withoutPrint),
    // @ts-expect-error: its place in the guide is missing.
    defineComponent(withoutGuide),
    // @ts-expect-error: what may stand in it is missing.
    defineComponent(withoutContent),
    // @ts-expect-error: a text that locales do not have.
    defineComponent({ ...whole, print: 'print.bread' }),
    // @ts-expect-error: it has no prop that is called size.
    defineComponent({ ...whole, markdown: ({ size }) => [size] }),
  ];
  expect(defined[0]).toMatchObject({ name: 'Bread', shownBy: 'view' });
});

test('a name stands for one component', () => {
  expect(new Set(components.map(({ name }) => name)).size).toBe(components.length);
});

test('a component stands in one that there is', () => {
  const above = components.flatMap(({ inside }) => inside ?? []);
  expect(above.filter((name) => !pageComponents.has(name))).toEqual([]);
  expect(above).not.toEqual([]);
});

test('addresses stand where links are looked for, and words where words are read', () => {
  const named = (form: string) =>
    new Set(props.filter(([, prop]) => prop.form === form).map(([name]) => name));
  expect([...named('link')]).toEqual([linkProp]);
  expect([...named('words')].sort()).toEqual([...readProps].sort());
  const others = props.filter(([, { form }]) => form !== 'link' && form !== 'words').map(([name]) => name);
  expect(others.filter((name) => name === linkProp || readProps.includes(name))).toEqual([]);
});
