import type { Element } from '@/lib/content/tree/Element';
import type { TextKey, Translator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import type { Block } from './markdownBlocks';

/** What an editor may write as the value of a prop. */
export type PropForm =
  /** A name of something in content/data, or another text that visitors do not read as it stands. */
  | 'name'
  /** Words that visitors read. */
  | 'words'
  /** An address on the site, `#heading`, or a whole https address. */
  | 'link'
  /** One of these words. */
  | readonly string[];

export type PropRule = {
  form: PropForm;
  isRequired?: true;
  /** For the editors' guide, in Swedish: what it is, as a sentence. */
  is: string;
};

type PropRules = Readonly<Record<string, PropRule>>;
type ValueOf<Form extends PropForm> = Form extends readonly string[] ? Form[number] : string;

/** What a component is given for what an editor wrote. */
export type PropsOf<Rules extends PropRules> = {
  [Name in keyof Rules as Rules[Name] extends { isRequired: true } ? Name : never]: ValueOf<
    Rules[Name]['form']
  >;
} & {
  [Name in keyof Rules as Rules[Name] extends { isRequired: true } ? never : Name]?: ValueOf<
    Rules[Name]['form']
  >;
};

/** What stands around a component and in it, for those who write it as Markdown. */
export type Written = {
  locale: Locale;
  t: Translator;
  /** Of the page itself, absolute: what cannot be plain text is read there. */
  pageUrl: string;
  /** What stands between the tags. */
  content: () => Block[];
  /** Each component that stands directly between the tags. */
  parts: () => Block[][];
  /** A paragraph that leads somewhere; of an address on the site its whole address. */
  link: (words: string, address: string) => Block;
};

/** With the id that it has on the page. */
export type MadeHeading = { id: string; text: string };

export type ContentRule = 'required' | 'none' | 'optional';

/**
 * Who shows it: a view in components/content/mdxComponents.tsx; HTML, which has an element of this name; or the words that stand in its place
 * in the tree before anything is shown.
 */
export type ShownBy = 'view' | 'element' | 'words';

/** A component that editors can write: all that is known of it, except how it looks. */
export type PageComponent<
  Name extends string = string,
  Rules extends PropRules = PropRules,
  Content extends ContentRule = ContentRule,
  Shown extends ShownBy = ShownBy,
> = {
  name: Name;
  props: Rules;
  /** Whether something stands between the opening and the closing tag. */
  content: Content;
  shownBy: Shown;
  /** What its props and its form do not say is wrong. The report's sentences are in Swedish. */
  check?(
    props: PropsOf<Rules>,
    report: (rule: string, message: string) => void,
    content: Element['children'],
  ): void;
  /** The headings that it makes at the level below the page's own, in their order: the list of contents has them too. */
  headings?(props: PropsOf<Rules>, written: Pick<Written, 'locale' | 't'>): readonly MadeHeading[];
  /** The id of its heading, where that stands in no list. Where the page has it already, the view is given another, as `id`. */
  anchor?: string;
  /** As Markdown, in which there are no components. Within a sentence it is the words between its tags. */
  markdown(props: PropsOf<Rules>, written: Written): Block[];
  /** On paper, where a section is printed: the same, or a text in its place. */
  print: 'same' | TextKey;
} & (
  | {
      /** The component that this one must stand directly inside, whose place in the guide is its own. */
      inside: string;
    }
  | {
      inside?: undefined;
      /** Its place in the editors' guide, in Swedish. */
      guide: { heading: string; text?: string; example: string };
    }
);

type Definition<
  Name extends string,
  Rules extends PropRules,
  Content extends ContentRule,
  Shown extends ShownBy,
> =
  PageComponent<Name, Rules, Content, Shown> extends infer Whole
    ? Whole extends unknown
      ? Omit<Whole, 'shownBy'> & { shownBy?: Shown }
      : never
    : never;

/** Keeps the words of the definition as types, so that a view that is missing, or wants something else, is a type error. */
export function defineComponent<
  const Name extends string,
  const Rules extends PropRules,
  const Content extends ContentRule,
  const Shown extends ShownBy = 'view',
>(component: Definition<Name, Rules, Content, Shown>): PageComponent<Name, Rules, Content, Shown> {
  return { shownBy: 'view', ...component } as PageComponent<Name, Rules, Content, Shown>;
}
