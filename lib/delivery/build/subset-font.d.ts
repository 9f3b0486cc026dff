/** The part of the package that we use; it has no types of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      variationAxes: Record<string, number | { min: number; max: number }>;
      /** OpenType features; every other one is left out. */
      keepFeatures?: string[];
    },
  ): Promise<Buffer>;
}
