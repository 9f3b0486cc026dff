import type { Page } from 'playwright/test';

/** How somebody has a page shown: their window, their system's wishes, and what they have their browser do to it. */
type Presentation = {
  viewport: { width: number; height: number };
  media?: Parameters<Page['emulateMedia']>[0];
  /** A style of the visitor's own. */
  style?: string;
  /** Whether the page is read without its own style. */
  isPlain?: boolean;
};

const wide = { width: 1280, height: 900 };
/** 1280 px at 400 % (WCAG 1.4.10). */
const narrow = { width: 320, height: 256 };
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';

/** What npm test looks at on every second kind of page, and npm run test:full on one page of each. */
export const corePresentations: Readonly<Record<string, Presentation>> = {
  'in the dark': { viewport: wide, media: { colorScheme: 'dark' } },
  'at 400 %': { viewport: narrow },
  'with text of twice the size, 320 px wide': {
    viewport: { width: 320, height: 640 },
    style: 'html { font-size: 200% !important }',
  },
  'with text spacing, 320 px wide': { viewport: narrow, style: spacing },
  'on a phone on its side': { viewport: { width: 667, height: 320 } },
  'in forced colours, light': {
    viewport: wide,
    media: { forcedColors: 'active', colorScheme: 'light' },
  },
  'in forced colours, dark': { viewport: wide, media: { forcedColors: 'active', colorScheme: 'dark' } },
};

/** What npm run test:full looks at on every page besides. */
export const otherPresentations: Readonly<Record<string, Presentation>> = {
  'on a dark phone': { viewport: { width: 375, height: 700 }, media: { colorScheme: 'dark' } },
  'at 200 %': { viewport: { width: 640, height: 450 } },
  'with text of twice the size, 375 px wide': {
    viewport: { width: 375, height: 700 },
    style: 'html { font-size: 200% !important }',
  },
  'with text spacing': { viewport: wide, style: spacing },
  'in inverted colours': { viewport: wide, style: 'html { filter: invert(1) }' },
  'in greyscale': { viewport: wide, style: 'html { filter: grayscale(1) }' },
  'with less motion': { viewport: wide, media: { reducedMotion: 'reduce' } },
  'with more contrast': { viewport: wide, media: { contrast: 'more' } },
  'with more contrast, in the dark': { viewport: wide, media: { contrast: 'more', colorScheme: 'dark' } },
  'without a style': { viewport: wide, isPlain: true },
  'on paper': { viewport: { width: 718, height: 1047 }, media: { media: 'print' } },
};

const ordinary = {
  media: 'screen',
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
  contrast: 'no-preference',
} as const;

/** Shows an open page anew. */
export async function present(page: Page, { viewport, media, style = '', isPlain = false }: Presentation) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ ...ordinary, ...media });
  await page.evaluate(
    ([css, plain]) => {
      // The page's policy refuses a style element.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      for (const own of document.styleSheets) own.disabled = plain;
    },
    [style, isPlain] as const,
  );
}

/**
 * The texts of an open page that can be read, with how often each stands there: what is folded together, in menus and in drawings is not among them.
 * @param leftOut a selector of what else is not asked for
 */
export const readTexts = (page: Page, leftOut = ''): Promise<Record<string, number>> =>
  page.evaluate((others) => {
    const counts: Record<string, number> = {};
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const element = node.parentElement;
      if (!text || !element || element.closest('nav, form, svg, details:not([open]) > :not(summary)'))
        continue;
      if (others && element.closest(others)) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      counts[text] = (counts[text] ?? 0) + 1;
    }
    return counts;
  }, leftOut);

/** The texts that stood there and do not any more, or not as often. What is shown besides them, as the heading of a list that folds, is no loss. */
export const missingTexts = (
  before: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
): string[] => Object.keys(before).filter((text) => (now[text] ?? 0) < (before[text] ?? 0));

/**
 * What of an open page has another colour than a forced palette has: strokes and fills, for a browser forces colours on text and borders alone, and text that
 * asks for none. Also what is marked in a menu as the page that is open, and is not.
 */
export const unforcedColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('span'));
    probe.style.setProperty('forced-color-adjust', 'none');
    const resolve = (colour: string) => {
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    };
    const palette = new Set(
      [
        'Canvas',
        'CanvasText',
        'LinkText',
        'VisitedText',
        'GrayText',
        'Highlight',
        'HighlightText',
        'ButtonText',
      ].map(resolve),
    );
    const found = new Set<string>();
    for (const shape of document.querySelectorAll(
      'svg :is(path, rect, circle, line, polyline, polygon, text)',
    )) {
      if (!shape.checkVisibility({ visibilityProperty: true })) continue;
      const { fill, stroke } = getComputedStyle(shape);
      for (const [name, colour] of Object.entries({ fill, stroke }))
        if (/^rgb/.test(colour) && !/, 0\)$/.test(colour) && !palette.has(resolve(colour)))
          found.add(`${name} ${colour} of ${shape.closest('[class]')?.outerHTML.slice(0, 60)}`);
    }
    const canvas = resolve('Canvas');
    for (const element of document.querySelectorAll('body *')) {
      if (element === probe || !element.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      const start = element.outerHTML.slice(0, 60);
      if (style.getPropertyValue('forced-color-adjust') === 'none' && !palette.has(resolve(style.color)))
        found.add(`text ${style.color} of ${start}`);
      // What has no colour is drawn in one.
      if (!element.matches('nav a:not([aria-current])')) continue;
      for (const side of ['inline-start', 'block-end']) {
        const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
        const colour = style.getPropertyValue(`border-${side}-color`);
        if (width >= 3 && resolve(colour) !== canvas) found.add(`as if it were current: ${start}`);
      }
    }
    probe.remove();
    return [...found];
  });

/**
 * What hinders reading an open page as it is shown now: it scrolls sideways; a text is cut, lies outside the page, or has too little contrast
 * to the ground that it lies on; something lies over what can be followed or pressed.
 * @param least contrast of text: 7:1 (WCAG 1.4.6), or what a visitor's own colours are known to give
 */
export const readingFaults = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((leastContrast) => {
    const found = new Set<string>();
    const pageWidth = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > innerWidth) {
      found.add(`scrolls sideways, ${document.documentElement.scrollWidth} px`);
    }

    const isForEars = (element: Element) => element.closest('.visually-hidden') !== null;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 40)}"`;

    type Colour = [red: number, green: number, blue: number, alpha: number];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const known = new Map<string, Colour>();
    function read(colour: string): Colour {
      const before = known.get(colour);
      if (before) return before;
      if (!canvas) throw new Error('no canvas');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const parts: Colour = [red, green, blue, alpha / 255];
      known.set(colour, parts);
      return parts;
    }
    const luminance = (colour: Colour) => {
      const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    function groundOf(element: Element): Colour {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const ground = read(getComputedStyle(at).backgroundColor);
        if (ground[3] > 0.5) return ground;
      }
      return read('Canvas');
    }

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !(node.textContent ?? '').trim() || isForEars(element)) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, top, bottom, width } = range.getBoundingClientRect();
      if (width === 0) continue;

      // The skip link waits above the page until it has the focus.
      if (bottom + scrollY <= 0) continue;
      const { color, fill } = getComputedStyle(element);
      const ink = read(element.closest('svg') ? fill : color);
      if (!element.closest('svg')) {
        const pair = [luminance(ink), luminance(groundOf(element))].sort((one, other) => one - other);
        const ratio = ((pair[1] ?? 0) + 0.05) / ((pair[0] ?? 0) + 0.05);
        if (ratio < leastContrast) found.add(`${name(element)} has ${ratio.toFixed(2)}:1`);
      }

      let scrolls = false;
      for (
        let above: Element | null = element;
        above && above !== document.documentElement;
        above = above.parentElement
      ) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(above);
        const box = above.getBoundingClientRect();
        if (overflowX === 'auto' || overflowX === 'scroll') scrolls = true;
        if (clipPath !== 'none') scrolls = true;
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (scrolls || above.closest('svg')) continue;
        if (cuts(overflowX) && (left < box.left - 1 || right > box.right + 1))
          found.add(`${name(element)} is cut at its side`);
        if (cuts(overflowY) && (top < box.top - 1 || bottom > box.bottom + 1))
          found.add(`${name(element)} is cut in its height`);
      }
      if (!scrolls && (right > pageWidth + 1 || left < -1))
        found.add(`${name(element)} lies outside the page`);
    }

    for (const target of document.querySelectorAll(
      'a[href], button, input:not([type="hidden"]), select, summary',
    )) {
      if (!target.checkVisibility({ visibilityProperty: true }) || isForEars(target)) continue;
      const rect = target.getClientRects()[0];
      if (!rect || rect.width < 2 || rect.bottom + scrollY <= 0) continue;
      const block = target.getBoundingClientRect().height > innerHeight / 2 ? 'start' : 'center';
      target.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
      const line = target.getClientRects()[0] ?? rect;
      // In a table that scrolls sideways a part of a long link may lie under the column that stays.
      const hits = [line.left + Math.min(line.width, 24) / 2, line.left + line.width / 2, line.right - 6].map(
        (x) => document.elementFromPoint(Math.min(x, innerWidth - 1), line.top + line.height / 2),
      );
      const isItself = hits.some(
        (hit) =>
          hit && (target.contains(hit) || hit.contains(target) || hit.closest('label')?.contains(target)),
      );
      if (!isItself) found.add(`${name(target)} is covered by ${hits[0] ? name(hits[0]) : 'nothing'}`);
    }
    scrollTo(0, 0);
    return [...found];
  }, least);
