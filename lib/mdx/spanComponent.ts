import { defineComponent } from '@/lib/content/body/defineComponent';

export const spanComponent = defineComponent({
  name: 'span',
  props: {
    lang: {
      form: 'name',
      isRequired: true,
      is: 'Språkets kod: `en` engelska, `fi` finska, `fit` meänkieli, `se` nordsamiska.',
    },
  },
  content: 'required',
  shownBy: 'element',
  markdown: (_, { content }) => content(),
  print: 'same',
  guide: {
    heading: 'Ord på ett annat språk',
    text: 'Då läses de upp rätt.',
    example: 'På engelska heter den <span lang="en">cookie</span>.',
  },
});
