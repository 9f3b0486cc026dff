import { readFileSync } from 'node:fs';

export type Recipe = { heading: string; sentences: string[] };

/** The part of the editors' guide that is played at the desk, as it is written. */
export const deskGuide =
  /^## Börja:[\s\S]*?(?=^## Filerna)/m.exec(readFileSync('content/README.md', 'utf8'))?.[0] ?? '';

/** Each job with its numbered steps: one sentence a step. A step may go on in the next line of the file. */
export function readRecipes(guide: string = deskGuide): Recipe[] {
  const [, ...jobs] = guide.split(/^### /m);
  return jobs.map((job) => ({
    heading: job.split('\n', 1)[0] ?? '',
    sentences: [...job.matchAll(/^\d+\. (.+(?:\n {3}.+)*)/gm)].map(([, step = '']) =>
      step.replace(/\s+/g, ' '),
    ),
  }));
}

export function recipe(heading: string): Recipe {
  const found = readRecipes().find((each) => each.heading === heading);
  if (!found) throw new Error(`content/README.md has no recipe "${heading}".`);
  return found;
}
