/** As wide as a page shows anything, on a screen with two dots to a pixel. */
export const maxPictureWidth = 1280;

/** Narrower copies, in pixels: for a telephone, and for the width of the text with one dot to a pixel. */
const copyWidths = [400, 640, 960];

/** Those that are narrower than the picture itself. */
export const copyWidthsOf = (width: number): number[] => copyWidths.filter((each) => each < width);

/** `/bilder/skog.webp` → `/bilder/skog-640.webp`: beside it, by its own name. */
export const copyPath = (path: string, width: number): string => path.replace(/(\.\w+)$/, `-${width}$1`);
