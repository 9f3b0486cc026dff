import { existsSync } from 'node:fs';

/** The bench measures the build that is there: it has to be made before, with nothing else going on. */
export function needBuild() {
  if (existsSync('.next/site/site.json')) return;
  console.error('There is no build in .next. Run npm run build first.');
  process.exit(1);
}
