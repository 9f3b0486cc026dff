import { defineComponent } from '@/lib/content/body/defineComponent';

export const consentSettingsComponent = defineComponent({
  name: 'ConsentSettings',
  props: {},
  content: 'none',
  markdown: (_, { link, pageUrl, t }) => [link(t('machines.onPage'), pageUrl)],
  print: 'consent.settings.onPaper',
  guide: {
    heading: 'Valet om kakor',
    text: 'Hör till sidan om kakor: vad läsaren har svarat, och formuläret där svaret kan ändras.',
    example: '<ConsentSettings />',
  },
});
