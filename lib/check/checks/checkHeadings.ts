import type { PageCheck } from '@/lib/content/PageCheck';
import { headingsOf } from '@/lib/content/tree/headingsOf';

/** The title is the only heading of level 1; below it the levels go down one at a time, to 4. */
export const checkHeadings: PageCheck = ({ tree }, report) => {
  let above = 1;
  const lines = new Map<string, number | undefined>();
  for (const { node, heading } of headingsOf(tree)) {
    const { depth, text } = heading;
    const marks = '#'.repeat(Math.min(above + 1, 4));

    if (text === '') {
      report(node, 'heading-empty', 'Rubriken är tom. Skriv rubriken, eller ta bort raden.');
    } else if (depth === 1) {
      report(
        node,
        'heading-title',
        `"# ${text}" är en rubrik på nivå 1, men den är redan sidans rubrik i fältet title. Skriv "## ${text}".`,
      );
    } else if (depth > 4) {
      report(
        node,
        'heading-level',
        `Rubriken "${text}" har nivå ${depth}. Sidor har nivåerna 2 till 4. Skriv "${marks} ${text}".`,
      );
    } else if (depth > above + 1) {
      report(
        node,
        'heading-level',
        `Rubriken "${text}" hoppar över en nivå: före den är nivån ${above}. Skriv "${marks} ${text}".`,
      );
    }
    if (depth === 2 && text !== '') {
      const key = text.toLowerCase();
      if (lines.has(key)) {
        const message = `Rubriken "${text}" står redan på rad ${lines.get(key)}. Skriv något som skiljer dem åt: i innehållet överst på sidan ser de likadana ut.`;
        report(node, 'heading-twice', message);
      } else lines.set(key, node.position?.start.line);
    }
    above = Math.min(Math.max(depth, 2), 4);
  }
};
