import { finishTransaction } from '@/lib/source/transaction/finishTransaction';
import { TransactionError } from '@/lib/source/transaction/TransactionError';
import { nearestName } from '@/lib/text/nearestName';
import { addresses } from './addresses';
import { type Command, type Context, type ExitCode, WrongUse } from './Command';
import { check } from './check';
import { guide } from './guide';
import { importSeries } from './importSeries';
import { move } from './move';
import { newPage } from './newPage';
import { readArguments } from './readArguments';
import { redirect } from './redirect';
import { remove } from './remove';
import { report } from './report';

export const commands: Record<string, Command> = {
  check,
  new: newPage,
  move,
  remove,
  redirect,
  import: importSeries,
  report,
  addresses,
  guide,
};

/** Runs `npm run content …` and gives its exit code. */
export async function runContent(
  args: readonly string[],
  env: Record<string, string | undefined>,
  context: Context,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help') {
    help(context);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const nearest = nearestName(name, Object.keys(commands));
    context.print(`Det finns inget kommando som heter "${name}".${nearest ? ` Menade du ${nearest}?` : ''}`);
    help(context);
    return 2;
  }

  try {
    const given = readArguments(rest, command.flags, env);
    const { min, max } = command.wordCount;
    const count =
      given.words.length + [...given.flags].filter(([flag, value]) => value && isWordFlag(flag)).length;
    if (count < min || count > max) {
      throw new WrongUse(`Skriv så här: npm run content ${command.usage}`);
    }
    const finished = finishTransaction(context.root);
    if (finished.length > 0 && !given.flags.has('json')) {
      context.print(
        `Ett kommando stoppades förra gången innan det var klart. Nu är det gjort:\n${finished.map((file) => `  ${file}`).join('\n')}\n`,
      );
    }
    return await command.run(given, context);
  } catch (error) {
    if (!(error instanceof WrongUse || error instanceof TransactionError)) throw error;
    context.print(error.message);
    return 2;
  }
}

/** These may also be given as the second word. */
const isWordFlag = (flag: string) => flag === 'title' || flag === 'redirect';

function help({ print }: Context) {
  print('Redaktörernas kommandon:\n');
  for (const { usage, does } of Object.values(commands)) print(`  npm run content ${usage}\n      ${does}\n`);
  print('Läs mer i content/README.md.');
}
