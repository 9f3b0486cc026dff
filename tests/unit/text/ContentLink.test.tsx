import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ContentLink } from '@/components/text/ContentLink';

test('a mail address breaks before its host, and only where it is one', () => {
  const markup = (href: string, words: string) =>
    renderToStaticMarkup(
      <ContentLink locale="sv" href={href}>
        {words}
      </ContentLink>,
    );
  expect(markup('mailto:bageri@example.se', 'bageri@example.se')).toBe(
    '<a href="mailto:bageri@example.se">bageri@<wbr/>example.se</a>',
  );
  expect(markup('mailto:bageri@example.se', 'Skriv till oss')).not.toContain('<wbr/>');
  expect(markup('/bageri', 'bageri@example.se')).not.toContain('<wbr/>');
});
