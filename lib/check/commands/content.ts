import { SettingsError } from '@/lib/settings/SettingsError';
import { generatedPagesDespiteFaults } from '@/lib/site/generatedPages';
import { contentClock } from '@/lib/source/contentClock';
import { contentRoot } from '@/lib/source/contentRoot';
import { ContentError, faultLine } from '@/lib/source/Fault';
import { runContent } from './runContent';

// A program that reads only the first lines, as head does, closes the pipe when it has them.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const print = (line: string) => process.stdout.write(`${line}\n`);

try {
  process.exitCode = await runContent(process.argv.slice(2), process.env, {
    root: contentRoot(),
    now: contentClock(),
    generatedPages: generatedPagesDespiteFaults(),
    print,
  });
} catch (error) {
  process.exitCode = 1;
  if (error instanceof SettingsError) print(error.message);
  // What a command other than the check needs of content/data cannot be read.
  else if (error instanceof ContentError) {
    print('Rätta det här först:');
    for (const fault of error.faults) print(faultLine(fault));
  } else throw error;
}
