import type { Fault } from './Fault';

/** What is wrong with a list or a table that the site reads and that is not there. */
export const missingFile = (file: string): Fault => ({
  file,
  rule: 'data-missing',
  message: 'Filen saknas. Hämta tillbaka den ur git, eller skapa den så som det står i content/README.md.',
  severity: 'fault',
});
