import { HtmlValidate } from 'html-validate';

const htmlValidate = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // React writes them so.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // <script> and <style> are named by hash in the Content-Security-Policy, which subresource integrity would only repeat.
    'require-sri': 'off',
    'no-inline-style': 'error',
    // `role="list"` brings back what Safari takes from lists without bullets.
    'no-redundant-role': 'off',
    // A page's text may be long: the title says which page it is, and where.
    'long-title': 'off',
    // The same of the element that has it.
    'prefer-native-element': ['error', { exclude: ['list'] }],
    // Words in telephone numbers and terms break where they are written.
    'tel-non-breaking': 'off',
  },
});

/** What is wrong in a page's HTML: the line, the rule and what it says. */
export async function htmlFindings(html: string): Promise<string[]> {
  const { results } = await htmlValidate.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}
