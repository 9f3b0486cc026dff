type Header = string | string[] | null | undefined;

/** How a visitor's browser reached the site, as the proxy that it reached tells. */
export type Forwarded = {
  isHttps: boolean;
  /** With its port, if it has one; undefined when the proxy does not tell. */
  host: string | undefined;
};

/**
 * The one place where X-Forwarded-Proto and X-Forwarded-Host are read. Behind several proxies each adds its own after a comma, so
 * the first is the visitor's. A page on another site cannot make a browser send them, so they may be believed where what is asked is
 * which site a browser means.
 */
export function readForwarded(header: (name: string) => Header): Forwarded {
  const first = (name: string) =>
    String(header(name) ?? '')
      .split(',', 1)[0]
      ?.trim()
      .toLowerCase() || undefined;
  // This server itself speaks plain http.
  return { isHttps: first('x-forwarded-proto') === 'https', host: first('x-forwarded-host') };
}
