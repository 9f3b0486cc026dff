import type { Viewport } from 'next';

/**
 * Of every page, for the root layouts: before any style, fields, bars and the ground follow the visitor's own choice of colours. As an element in
 * the layout, the tag would stand before or after the title, whichever React had made first.
 */
export const siteViewport: Viewport = { colorScheme: 'light dark' };
