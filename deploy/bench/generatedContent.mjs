import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the site is built with it. tsconfig.json has the name, so that Next does not write it there. */
export const benchBuild = '.next-bench';

/**
 * A folder with the site's content and so many more pages, for CONTENT_ROOT.
 * @param {string} folder
 * @param {number} count
 */
export function writeContent(folder, count) {
  cpSync('content', join(folder, 'content'), { recursive: true });
  const pages = join(folder, 'content/sv/om-forsakringskassan');
  for (let number = 1; number <= count; number += 1)
    writeFileSync(join(pages, `sida-${number}.mdx`), generatedPage(number, { withHead: true }));
  // The check wants each address in the list.
  execFileSync(process.execPath, ['deploy/content.mjs', 'addresses'], {
    env: { ...process.env, CONTENT_ROOT: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * Some three kB of Markdown, as a page of the site has: headings, lists, a table. The words mean nothing.
 * @param {number} number
 * @param {{ withHead: boolean }} options
 */
export function generatedPage(number, { withHead }) {
  const head = `---
title: Provsida ${number}
description: Sida nummer ${number} i ett prov av hur lång tid ett bygge tar.
owner: Redaktionen
reviewed: 2026-11-01
updated: 2026-11-01
sources:
  - title: Påhittad text för ett prov
    validity: Gäller inte
---

`;
  const heading = withHead ? '' : `# Provsida ${number}\n\n`;
  const sections = Array.from({ length: 5 }, (_, index) => section(number, index + 1, withHead)).join('\n');
  return (withHead ? head : heading) + sections;
}

/**
 * A table of the site stands in its component, which gives it a caption: without one it is a fault, shown in place of the page.
 * @param {number} number
 * @param {number} part
 * @param {boolean} isOurs
 */
function section(number, part, isOurs) {
  const table = `| Rad | Värde |
| --- | --- |
| Första raden | ${number * part} |
| Andra raden | ${number + part} |
`;
  return `## Del ${part} av provet på sida ${number}

Den här delen handlar om ingenting. Den är till för att bygget ska ha ord att läsa, och orden är vanliga. Varje mening är kort. Ingen av dem säger något om en myndighet, en person eller ett belopp.

- Punkt ${part}.1 har några ord med **fetstil** och några utan.
- Punkt ${part}.2 har ett ord i \`kodstil\` och ett [ord som är en länk](/om-forsakringskassan).
- Punkt ${part}.3 är den sista punkten i listan.

${isOurs ? `<Table caption="Värden i del ${part}">\n\n${table}\n</Table>\n` : table}`;
}
