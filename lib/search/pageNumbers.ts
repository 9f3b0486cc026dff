/** The pages to link to: the first, the last, this one and its neighbours. `undefined` stands for those left out between. */
export function pageNumbers(page: number, pages: number): (number | undefined)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter(
    (number) => number >= 1 && number <= pages,
  );
  return shown
    .sort((one, other) => one - other)
    .flatMap((number, place) => {
      const gap = number - (shown[place - 1] ?? 0) - 1;
      // A gap of one page is that page: dots would take as much room.
      if (gap === 1) return [number - 1, number];
      return gap > 1 ? [undefined, number] : [number];
    });
}
