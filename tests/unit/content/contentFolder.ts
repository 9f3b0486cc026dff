import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '@/lib/check/checkContent';
import type { Context } from '@/lib/check/commands/Command';
import { runContent } from '@/lib/check/commands/runContent';
import { foreignWordsFile } from '@/lib/content/foreignWords';
import { generatedPagesIn } from '@/lib/content/GeneratedPages';
import { changedAddresses } from '@/lib/content/knownAddresses';
import { openContent } from '@/lib/content/openContent';
import { valueFile } from '@/lib/content/values/readValues';
import { decisionColumns } from '@/lib/decisions/decisionRow';
import { decisionFile } from '@/lib/decisions/loadDecisions';
import { elsewhereFile } from '@/lib/search/loadElsewhere';
import { synonymFile } from '@/lib/search/loadSynonyms';
import { faultLine } from '@/lib/source/Fault';
import { commitFiles } from '@/lib/source/transaction/commitFiles';

export type Files = Record<string, string | Uint8Array>;

export const noon = new Date('2026-11-24T12:00:00+01:00');

/** The head of a page that nothing is wrong with, less what a test writes in its place. */
export function page(title: string, body = 'En kort text.', fields = ''): string {
  return `---
title: ${title}
description: Om ${title.toLowerCase()}.
updated: 2026-11-01
${fields}sources:
  - title: En källa
    validity: "2026"
---

${body}
`;
}

/** The first page of the site, which the others hang below. */
export const home = { 'content/sv/om-forsakringskassan.mdx': page('Om Försäkringskassan') };

/** The lists that the check asks for, with nothing in them. */
export const emptyLists = {
  [synonymFile]: '[]\n',
  [valueFile]: '[]\n',
  [elsewhereFile]: '[]\n',
  [foreignWordsFile]: '{}\n',
  [decisionFile]: `${decisionColumns.join(',')}\n`,
};

/** A page of its own, for what is told of one page. */
export const sida = 'content/sv/om-forsakringskassan/sida.mdx';

/** The body of a page begins on this line of its file. */
export const bodyLine = 10;

/** A line of its body, as it is named in what is told. */
export const onBodyLine = (number: number) => `${sida}:${bodyLine + number - 1}`;

/** A project of its own, with only content/ in it, gone after the test. Its lists are empty where a test has nothing to say of them. */
export function contentFolder(files: Files) {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));

  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const [file, text] of Object.entries({ ...emptyLists, ...files })) write(file, text);

  const given = { root, now: noon, generatedPages: generatedPagesIn([{ address: '/sok', title: 'Sök' }]) };
  return {
    ...given,
    write,
    read: (file: string) => readFileSync(join(root, file), 'utf8'),
    /** Makes the list of addresses what it should be, for tests of other things. */
    writeAddresses: () => commitFiles(root, [changedAddresses(openContent(given).site)]),
    /** Every fault and all advice, as `file:line:column  message`. */
    check: async (now = noon) => (await checkContent({ ...given, now })).faults,
    /** A command as an editor runs it: what it wrote and its exit code. */
    run: async (args: readonly string[], now = noon) => {
      const lines: string[] = [];
      const context: Context = { ...given, now, print: (line) => lines.push(line) };
      const code = await runContent(args, {}, context);
      return { code, output: lines.join('\n') };
    },
  };
}

/** What is told of a site with these files, apart from its list of addresses. */
export async function told(files: Files, now = noon): Promise<string[]> {
  const folder = contentFolder({ ...home, ...files });
  if (!('content/addresses.json' in files)) folder.writeAddresses();
  return (await folder.check(now)).map((fault) => `${fault.severity} ${fault.rule} ${faultLine(fault)}`);
}

/** What is told of a page with this body. */
export const onBody = (body: string, fields?: string) => told({ [sida]: page('Sida', body, fields) });
