import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { checkContent } from '@/lib/check/checkContent';
import { normalisedTables } from '@/lib/check/normalisedTables';
import { nextChange } from '@/lib/content/head/nextChange';
import { changedAddresses, knownAddressesFile } from '@/lib/content/knownAddresses';
import { openContent } from '@/lib/content/openContent';
import type { Site } from '@/lib/content/Site';
import { loadSnapshot } from '@/lib/content/snapshot/loadSnapshot';
import { subjects } from '@/lib/site/subjects';
import { type Fault, faultLine } from '@/lib/source/Fault';
import { swedishTime } from '@/lib/source/swedishTime';
import { commitFiles } from '@/lib/source/transaction/commitFiles';
import { nearestName } from '@/lib/text/nearestName';
import { type Command, type Context, WrongUse } from './Command';

/** Beyond this, advice on the whole site is more than anybody reads; a check of one page tells all of it. */
const maxAdvice = 30;

export const check: Command = {
  usage: 'check [fil …]',
  does: 'Visar alla fel och råd, i hela content/ eller i de filer som nämns. Med -- --json skrivs de som JSON.',
  flags: ['json', 'write'],
  wordCount: { min: 0, max: Number.POSITIVE_INFINITY },
  async run({ words, flags }, context) {
    if (words.length === 0 && !flags.has('json')) rewriteTables(context);
    const { site } = openContent(context);
    if (flags.has('write')) {
      commitFiles(context.root, [changedAddresses(site)]);
      if (!flags.has('json')) context.print(`Listan ${knownAddressesFile} är skriven.`);
    }
    const files = words.length > 0 ? words.map((word) => fileOf(word, site, context)) : undefined;
    const { faults: found, pageCount } = await checkContent(context, files);

    const faults = found.filter(({ severity }) => severity === 'fault');
    const advice = found.filter(({ severity }) => severity === 'advice');
    if (flags.has('json')) context.print(JSON.stringify({ pageCount, faults, advice }, null, 2));
    else tell(faults, files ? advice : advice.slice(0, maxAdvice), advice.length, pageCount, context);
    if (!files && !flags.has('json')) tellNextChange(site, context);
    return faults.length > 0 ? 1 : 0;
  },
};

/** A build is made from a copy, and reads what Excel wrote as it is. */
function rewriteTables({ root, now, print }: Context) {
  if (process.env.CONTENT_COPY) return;
  const changes = normalisedTables(loadSnapshot(root, now));
  commitFiles(root, changes);
  for (const { file } of changes) {
    print(
      `${file} var sparad som Excel gör på svenska, med semikolon och decimalkomma. Den är omskriven med komma och decimalpunkt; talen är desamma.\n`,
    );
  }
}

function tell(faults: Fault[], advice: Fault[], adviceCount: number, pageCount: number, { print }: Context) {
  if (advice.length > 0) print('Råd (stoppar inte bygget):');
  for (const each of advice) print(faultLine(each));
  if (adviceCount > advice.length) {
    print(
      `… och ${adviceCount - advice.length} råd till. Skriv en fil efter check för att se alla råd om den.`,
    );
  }
  if (faults.length > 0) print(`${advice.length > 0 ? '\n' : ''}Fel (stoppar bygget):`);
  for (const each of faults) print(faultLine(each));

  const pages = pageCount === 1 ? '1 sida' : `${pageCount} sidor`;
  print(
    `${faults.length + advice.length > 0 ? '\n' : ''}${faults.length} fel och ${adviceCount} råd på ${pages}.`,
  );
}

/** Pages are made when the site is built, so the next one to come or go, and the message on them, need a build of their own. */
function tellNextChange(site: Site, { now, print }: Context) {
  const timed = new Set([...site.filesWith('\npublish:'), ...site.filesWith('\nunpublish:')]);
  const next = nextChange(
    [...timed].flatMap(({ address }) => site.pageAt(address) ?? []),
    now,
    subjects.flatMap(({ moments }) => moments?.(site.content) ?? []),
  );
  if (next) print(`Bygg om senast ${swedishTime(next)}: då ändras vad som visas.`);
}

/** A file as the shell completes it, or the address of a page. */
function fileOf(word: string, site: Site, { root }: Context): string {
  const page = site.fileAt(word);
  if (page) return page.file;

  const path = isAbsolute(word) ? word : join(root, word);
  const file = relative(root, path).split('\\').join('/');
  if (site.files.some((each) => each.file === file)) return file;

  const nearest = nearestName(
    file,
    site.files.map((each) => each.file),
  );
  const start = existsSync(path) ? `"${word}" är ingen sida.` : `Filen "${word}" finns inte.`;
  throw new WrongUse(
    `${start}${nearest ? ` Menade du ${nearest}?` : ' Sidorna ligger i content/sv och content/english.'}`,
  );
}
