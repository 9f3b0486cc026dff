import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MailLink } from '@/components/text/MailLink';
import { TransText } from '@/components/text/TransText';

test('a mail address in a text of the programme breaks before its host, once', () => {
  const address = 'tillganglighet@bageriet.example';
  const markup = renderToStaticMarkup(
    <TransText
      locale="sv"
      textKey="statement.complaints"
      values={{ mail: address }}
      parts={[<MailLink key="mail" address={address} />]}
    />,
  );
  expect(markup).toBe(
    'Skriv till <a href="mailto:tillganglighet@bageriet.example">tillganglighet@<wbr/>bageriet.example</a>.',
  );
});
