/** The name in `::highlight(spoken)` in app/global.css. */
const highlightName = 'spoken';

/** Marks what is being read, without touching the page's elements. Browsers without highlights read without a mark. */
export function markSpoken(range: StaticRange | undefined): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(highlightName, new Highlight(range));
  else CSS.highlights.delete(highlightName);
}
