import { nearestName } from '@/lib/text/nearestName';
import { type CommandArguments, WrongUse } from './Command';

/** Flags that stand alone; the others are followed by their value. */
const switches = ['json', 'write', 'help'];

/**
 * The words and flags of a command. `npm run content check --json`, without ` -- ` before the flag, is what most people
 * write; npm then keeps the flag for itself and tells of it in its environment, and it is found there.
 */
export function readArguments(
  args: readonly string[],
  known: readonly string[],
  env: Record<string, string | undefined>,
): CommandArguments {
  const words: string[] = [];
  const flags = new Map<string, string>();
  for (const name of known) {
    const kept = env[`npm_config_${name}`];
    // `--title "Rubrik"` leaves the title among the words, and only "true" here.
    if (kept) flags.set(name, kept === 'true' && !switches.includes(name) ? '' : kept);
  }

  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (!arg.startsWith('--')) {
      words.push(arg);
      continue;
    }
    const [, name = '', value] = /^--([^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
    if (!known.includes(name)) {
      const nearest = nearestName(name, known);
      throw new WrongUse(
        `Det finns inget val som heter --${name}.${nearest ? ` Menade du --${nearest}?` : ''}`,
      );
    }
    if (switches.includes(name)) flags.set(name, 'true');
    else if (value !== undefined) flags.set(name, value);
    else {
      const next = args[++index];
      if (next === undefined)
        throw new WrongUse(`Valet --${name} saknar värde. Skriv det efter: --${name} "…".`);
      flags.set(name, next);
    }
  }
  return { words, flags };
}
