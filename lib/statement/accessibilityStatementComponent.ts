import { defineComponent } from '@/lib/content/body/defineComponent';

export const accessibilityStatementComponent = defineComponent({
  name: 'AccessibilityStatement',
  props: {},
  content: 'none',
  markdown: (_, { link, pageUrl, t }) => [link(t('machines.onPage'), pageUrl)],
  print: 'same',
  guide: {
    heading: 'Tillgänglighetsredogörelsen',
    text: 'Hör till sidan om tillgänglighet: delarna ur fältet `statement` i sidhuvudet.',
    example: '<AccessibilityStatement />',
  },
});
