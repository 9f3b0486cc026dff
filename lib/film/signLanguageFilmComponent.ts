import { defineComponent } from '@/lib/content/body/defineComponent';
import { strong } from '@/lib/content/body/markdownBlocks';
import { defaultSignLanguage, signLanguages } from './signLanguages';

export const signLanguageFilmComponent = defineComponent({
  name: 'SignLanguageFilm',
  props: {
    href: {
      form: 'link',
      isRequired: true,
      is: 'Filmens adress. Filen är MP4 och ligger i mappen `public`.',
    },
    title: { form: 'words', isRequired: true, is: 'Vad filmen handlar om.' },
    language: {
      form: signLanguages,
      is: `Teckenspråkets kod: \`swl\` svenskt teckenspråk, \`ils\` internationella tecken. Utan det svenskt.`,
    },
  },
  content: 'required',
  markdown: ({ href, title, language = defaultSignLanguage }, { t, link, content }) => [
    strong(t(`film.name.${language}`, { title })),
    link(t('film.file', { title }), href),
    ...content(),
  ],
  print: 'same',
  guide: {
    heading: 'Film på teckenspråk',
    text: `Lägg filmen i mappen \`public\`, som MP4 och högst 50 MB. Bredvid den, med samma namn, lägger du textningen (\`.vtt\`, i formatet WebVTT) och en bild
ur filmen (\`.webp\`, \`.jpg\` eller \`.png\`), som visas innan den spelas. Skriv allt som tecknas mellan taggarna, för den som hellre läser. Filmen spelas aldrig av sig själv.`,
    example: `<SignLanguageFilm href="/filmer/uppdrag.mp4" title="Vårt uppdrag">

Försäkringskassan beslutar om socialförsäkringen.

</SignLanguageFilm>`,
  },
});
