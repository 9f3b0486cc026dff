import { drawings } from '@/lib/drawing/drawings';
import { cardIcons } from '@/lib/drawing/iconPaths';

/** What an editor may write as the value of a prop. */
export type PropForm =
  | 'text'
  /** An address on the site, `#heading`, or a whole https address. */
  | 'link'
  /** One of these words. */
  | readonly string[];

export type ComponentRule = {
  props: Record<string, { form: PropForm; isRequired?: true }>;
  /** Whether something stands between the opening and the closing tag. */
  content: 'required' | 'none' | 'optional';
  /** The component that this one must stand directly inside. */
  inside?: string;
  /** Words stand in its place before anything is shown, so it has no view. */
  isWords?: true;
};

/**
 * The components that pages may use, and what may be written in them. The checks know them from here, without React;
 * components/mdx/mdxComponents.ts holds the same names.
 */
export const mdxComponentProps: Record<string, ComponentRule> = {
  Cards: { props: {}, content: 'required' },
  Card: {
    props: {
      href: { form: 'link', isRequired: true },
      title: { form: 'text', isRequired: true },
      icon: { form: cardIcons },
    },
    content: 'required',
    inside: 'Cards',
  },
  Shortcuts: { props: { title: { form: 'text', isRequired: true } }, content: 'required' },
  Callout: {
    props: { kind: { form: ['information', 'viktigt', 'varning'], isRequired: true } },
    content: 'required',
  },
  Fold: { props: { title: { form: 'text', isRequired: true } }, content: 'required' },
  Table: {
    props: { caption: { form: 'text' }, data: { form: 'text' }, columns: { form: 'text' } },
    content: 'optional',
  },
  Contact: { props: { title: { form: 'text', isRequired: true } }, content: 'required' },
  Timeline: { props: {}, content: 'required' },
  Event: {
    props: { year: { form: 'text', isRequired: true }, title: { form: 'text' } },
    content: 'required',
    inside: 'Timeline',
  },
  Steps: { props: {}, content: 'required' },
  Step: { props: { title: { form: 'text', isRequired: true } }, content: 'required', inside: 'Steps' },
  Term: { props: { id: { form: 'text', isRequired: true } }, content: 'required' },
  /** An amount, a time or a name from content/data/values.yaml. */
  Value: { props: { name: { form: 'text', isRequired: true } }, content: 'none', isWords: true },
  TermList: { props: {}, content: 'none' },
  PublicationList: { props: { kinds: { form: 'text' } }, content: 'none' },
  Drawing: { props: { name: { form: Object.keys(drawings), isRequired: true } }, content: 'required' },
  SeriesList: { props: {}, content: 'none' },
  DecisionList: { props: {}, content: 'none' },
  DatasetList: { props: {}, content: 'none' },
  Chart: {
    props: {
      data: { form: 'text', isRequired: true },
      chart: { form: 'text' },
      columns: { form: 'text' },
      unit: { form: 'text' },
    },
    content: 'none',
  },
  ConsentSettings: { props: {}, content: 'none' },
  CookieTable: { props: {}, content: 'none' },
  AccessibilityStatement: { props: {}, content: 'none' },
  /** Words in another language: `<span lang="en">cookie</span>`. */
  span: { props: { lang: { form: 'text', isRequired: true } }, content: 'required' },
};
