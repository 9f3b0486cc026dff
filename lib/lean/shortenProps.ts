/**
 * The props of islands with apostrophes around them: JSON has many quotes, which need no escape then. React has written each apostrophe within
 * as `&#x27;`.
 */
export const shortenProps = (html: string): string =>
  html.replace(
    / data-props="([^"]*)"/g,
    (_, props: string) => ` data-props='${props.replaceAll('&quot;', '"')}'`,
  );
