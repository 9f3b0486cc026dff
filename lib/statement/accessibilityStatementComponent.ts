import { defineComponent } from '@/lib/content/body/defineComponent';
import { statementParts } from './statementParts';

export const accessibilityStatementComponent = defineComponent({
  name: 'AccessibilityStatement',
  props: {},
  content: 'none',
  headings: (_, { t }) => Object.values(statementParts).map(({ id, text }) => ({ id, text: t(text) })),
  markdown: (_, { link, pageUrl, t }) => [link(t('machines.onPage'), pageUrl)],
  print: 'same',
  guide: {
    heading: 'Tillgänglighetsredogörelsen',
    text: 'Hör till sidan om tillgänglighet: uppgifterna i `content/statement.yaml`.',
    example: '<AccessibilityStatement />',
  },
});
