import { contentClock } from '../contentClock';
import { contentRoot } from '../contentRoot';
import { otherAddresses } from '../otherAddresses';
import { runContent } from './runContent';

process.exitCode = await runContent(process.argv.slice(2), process.env, {
  root: contentRoot(),
  now: contentClock(),
  others: otherAddresses(),
  print: (line) => process.stdout.write(`${line}\n`),
});
