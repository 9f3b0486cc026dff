import { defineComponent } from '@/lib/content/body/defineComponent';

export const cookieTableComponent = defineComponent({
  name: 'CookieTable',
  props: {},
  content: 'none',
  markdown: (_, { link, pageUrl, t }) => [link(t('machines.onPage'), pageUrl)],
  print: 'same',
  guide: {
    heading: 'Tabellen över kakor',
    text: 'Hör till sidan om kakor: allt som kan sparas i läsarens webbläsare.',
    example: '<CookieTable />',
  },
});
