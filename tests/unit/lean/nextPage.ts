export const earlyScript = 'document.documentElement.dataset.consent="undecided"';
const flight = String.raw`1:\"x\"\n:HL[\"/_next/static/chunks/a.css\",\"style\"]\n0:[[\"$\",\"link\",\"0\",{\"rel\":\"stylesheet\",\"href\":\"/_next/static/chunks/a.css\",\"precedence\":\"next\",\"crossOrigin\":\"$undefined\",\"nonce\":\"$undefined\"}],[\"$\",\"p\",null,{}]]\n`;

/** A page as Next 16.4.6 writes it, as small as it gets. */
export const page = {
  head: [
    '<meta charSet="utf-8"/>',
    '<link rel="preload" href="/font/i.woff2" as="font" crossorigin="anonymous" type="font/woff2"/>',
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>',
    '<script src="/_next/static/chunks/c.js" async=""></script>',
    '<title>Bröd</title>',
    `<script>${earlyScript}</script>`,
    '<link rel="preload" href="/font/i.woff2" as="font" type="font/woff2" crossorigin="anonymous"/>',
    '<style>@font-face{font-family:F}</style>',
    '<script src="/_next/static/chunks/old.js" noModule=""></script>',
  ].join(''),
  body: '<div hidden=""><!--$--><!--/$--></div><main><!--$--><p>Bröd<!-- --> 1</p><!--/$--><div data-island="Form" data-props="{&quot;count&quot;:1}"><form action="/api" method="post"><button class="a">Ja</button></form></div></main>',
  end: [
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/c.js"]});</script>',
    '<script src="/_next/static/chunks/b.js" async=""></script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    `<script>self.__next_f.push([1,"${flight.slice(0, 70)}"])</script>`,
    `<script>self.__next_f.push([1,"${flight.slice(70)}"])</script>`,
  ].join(''),
};

/** The parts that it writes otherwise with Cache Components. */
export const cachePage = {
  body: page.body.replace('<main>', '<!--&--><!--&--><main>').replace('</main>', '</main><!--/&--><!--/&-->'),
  end: page.end
    .replace('<script id="_R_">', '<script>')
    .replace(
      '<script src="/_next/static/chunks/b.js" async="">',
      '<script src="/_next/static/chunks/b.js" id="_R_" async="">',
    ),
};

export const writePage = ({
  head = page.head,
  body = page.body,
  end = page.end,
}: Partial<typeof page> = {}) =>
  `<!DOCTYPE html><html lang="sv"><head>${head}</head><body>${body}${end}</body></html>`;

/** By address. */
export const sheets: Record<string, string> = {
  '/_next/static/chunks/a.css': ':root{--used:red;--unused:blue}.a{color:var(--used)}.never{x:y}',
};
