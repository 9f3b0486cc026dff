import { lix } from '../lix';
import type { PageCheck } from '../PageCheck';
import { sentencesOf } from '../sentencesOf';

const maxLix = 50;

export const adviseReadability: PageCheck = ({ page, tree, body }, report) => {
  if (page.locale !== 'sv') return;
  const measure = lix(sentencesOf(tree, body).map(({ text }) => text));
  if (measure === undefined || measure <= maxLix) return;
  report(
    { line: 1, column: 1 },
    'lix',
    `Sidan är svår att läsa: läsbarhetsindex (LIX) är ${measure}. Skriv kortare meningar och vanligare ord, så att det blir högst ${maxLix}.`,
  );
};
