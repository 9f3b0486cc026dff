import { readFileSync } from 'node:fs';
import { ContentError } from '@/lib/source/Fault';
import { swedishDay } from '@/lib/source/swedishTime';
import { commitFiles } from '@/lib/source/transaction/commitFiles';
import { changeFile, readFile } from '@/lib/source/transaction/FileChange';
import { addRevisions } from '@/lib/statistics/import/addRevisions';
import { draftSeries } from '@/lib/statistics/import/draftSeries';
import { fetchAnswer, fkBase } from '@/lib/statistics/import/fetchAnswer';
import { ImportFault } from '@/lib/statistics/import/ImportedTable';
import { readAnswer } from '@/lib/statistics/import/readAnswer';
import { readFkTable } from '@/lib/statistics/import/readFkTable';
import { readJsonStatTable } from '@/lib/statistics/import/readJsonStatTable';
import { updateSeries } from '@/lib/statistics/import/updateSeries';
import { statisticsFolder } from '@/lib/statistics/series/loadSeries';
import { parseSeries } from '@/lib/statistics/series/parseSeries';
import { type Command, WrongUse } from './Command';

const sources = {
  fk: { read: readFkTable, addressOf: (table: string) => `${fkBase}/${withEnding(table)}` },
  pxweb: { read: readJsonStatTable, addressOf: (address: string) => address },
};

/** Before the parameters, where there are some. */
const withEnding = (table: string) => table.replace(/^([^?]*?)(\.json)?(?=\?|$)/, '$1.json');

export const importSeries: Command = {
  usage: 'import <fk eller pxweb> <datamängd/tabell eller adress> [fil] --serie namn',
  does: 'Hämtar en tabell till en serie i content/data/statistics, eller läser ett svar som du har sparat i en fil. Finns serien skrivs bara de värden som har ändrats, och du får veta vilka.',
  flags: ['serie'],
  wordCount: { min: 2, max: 3 },
  async run({ words: [kind = '', table = '', file], flags }, context) {
    const source = Object.hasOwn(sources, kind) ? sources[kind as keyof typeof sources] : undefined;
    if (!source)
      throw new WrongUse(
        `"${kind}" är ingen källa. Skriv fk för Försäkringskassans öppna data, eller pxweb för en tabell som JSON-stat 2.`,
      );
    const id = flags.get('serie') ?? '';
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
      throw new WrongUse(
        'Skriv vad serien heter med --serie, med små bokstäver a–z, siffror och bindestreck: --serie sjuktal-lan.',
      );
    const address = source.addressOf(table);
    if (!URL.canParse(address)) throw new WrongUse(`"${table}" är ingen adress. Den börjar på https://.`);

    try {
      const answer = source.read(
        readAnswer(file === undefined ? await fetchAnswer(address) : readSaved(file)),
      );
      const [csvFile, descriptorFile] = ['csv', 'yaml'].map(
        (ending) => `${statisticsFolder}/${id}.${ending}`,
      ) as [string, string];
      const [csv, descriptor] = [readFile(context.root, csvFile), readFile(context.root, descriptorFile)];

      if (!csv || !descriptor) {
        const draft = draftSeries(answer, address, swedishDay(context.now));
        commitFiles(context.root, [
          changeFile(context.root, csvFile, draft.csv),
          changeFile(context.root, descriptorFile, draft.descriptor),
        ]);
        context.print(`Serien är påbörjad: ${csvFile} (${answer.rows.length} rader) och ${descriptorFile}.`);
        context.print('Fyll i det som är tomt i beskrivningen. npm run content check säger vad som fattas.');
        return 0;
      }

      const { series, faults } = parseSeries({
        id,
        folder: statisticsFolder,
        descriptor: descriptor.toString(),
        csv: csv.toString(),
      });
      if (!series) throw new ContentError(faults);
      const today = swedishDay(context.now);
      const { csv: after, changes, revisions } = updateSeries(series, answer, { source: address, today });
      if (changes.length === 0) {
        context.print(`Inget har ändrats i ${csvFile}.`);
        return 0;
      }
      const described = addRevisions(descriptor.toString(), revisions);
      commitFiles(context.root, [
        changeFile(context.root, csvFile, after),
        ...(revisions.length > 0 ? [changeFile(context.root, descriptorFile, described)] : []),
      ]);
      context.print(`${csvFile} är ändrad:`);
      for (const change of changes) context.print(`  ${change}`);
      if (revisions.length > 0)
        context.print(
          `Siffror som har visats förut står nu också i fältet revisions i ${id}.yaml. Skriv där varför de är ändrade (reason), om källan säger det.`,
        );
      context.print(
        `Se över i ${id}.yaml: period, rowCount, finding, keyFigure och sources med ${address}. npm run content check säger vad som inte stämmer.`,
      );
      return 0;
    } catch (error) {
      if (!(error instanceof ImportFault)) throw error;
      context.print(`Inget är ändrat. ${error.message}`);
      return 1;
    }
  },
};

function readSaved(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ImportFault(`Filen ${file} går inte att läsa. Kontrollera namnet.`);
  }
}
