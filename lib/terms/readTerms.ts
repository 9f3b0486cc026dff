import type { Fault } from '@/lib/source/Fault';
import type { Place } from '@/lib/source/readYaml';
import { readYamlList } from '@/lib/source/readYamlList';
import { didYouMean } from '@/lib/text/didYouMean';
import { nearestName } from '@/lib/text/nearestName';
import { sortTerms } from './sortTerms';
import { type Term, termSchema } from './termSchema';

/** All terms from A to Ö. */
export function readTerms(file: string, text: string | undefined): { value: Term[]; faults: Fault[] } {
  const { rows, faults } = readYamlList(file, text, termSchema);
  const add = (rule: string, message: string, { line, column }: Place) =>
    faults.push({ file, line, column, rule, message, severity: 'fault' });

  const lines = new Map<string, number>();
  for (const { value, line, column } of rows) {
    for (const name of new Set([value.id, value.term.toLowerCase()])) {
      const earlier = lines.get(name);
      if (earlier === undefined) lines.set(name, line);
      else add('term-repeated', `"${name}" står redan på rad ${earlier}. Ta bort den ena.`, { line, column });
    }
  }

  const ids = rows.map(({ value }) => value.id);
  for (const { value, line, column } of rows) {
    if ((value.english === undefined) !== (value.englishSource === undefined)) {
      const message = `"${value.term}" har bara det ena av fälten english och englishSource. Skriv båda, eller ta bort båda.`;
      add('term-english', message, { line, column });
    }
    for (const id of value.related) {
      if (id === value.id)
        add('term-related', `"${id}" är släkt med sig själv. Ta bort det.`, { line, column });
      else if (!ids.includes(id)) {
        const nearest = nearestName(id, ids);
        const advice = didYouMean(nearest, 'Skriv id för en term i filen.');
        add('term-related', `Den besläktade termen "${id}" finns inte.${advice}`, { line, column });
      }
    }
  }
  return { value: sortTerms(rows.map(({ value }) => value)), faults };
}
