import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The site's own files, as git knows them, with the packages that are installed. @param {string} folder */
export function copySite(folder) {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file), { verbatimSymlinks: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** @param {string} folder @param {number} count */
export function writeGeneratedPages(folder, count) {
  const pages = join(folder, 'content/sv/om-forsakringskassan');
  for (let number = 1; number <= count; number += 1)
    writeFileSync(join(pages, `sida-${number}.mdx`), generatedPage(number, { withHead: true }));
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
