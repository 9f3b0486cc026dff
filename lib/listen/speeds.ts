/** How fast a page can be read, as times the voice's own speed. The names are keys in locales/sv/listen.json. */
export const speeds = { slow: 0.75, normal: 1, fast: 1.25, faster: 1.5 } as const;

export type Speed = keyof typeof speeds;

export const speedNames = Object.keys(speeds) as Speed[];
