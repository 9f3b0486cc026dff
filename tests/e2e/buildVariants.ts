import { existsSync, rmSync } from 'node:fs';
import { runNpm } from '../../deploy/runNpm.mjs';
import { writeFilmPage } from './filmPage';
import { writeLiveContent } from './live';
import { crisisRoot, writeCrisisContent } from './messages';
import { buildFolder, type Variant, variants } from './variants';

/** Settings are written into the pages, so each needs a build of its own. KEEP_BUILDS=1 takes those that are there already. */
export default async function buildVariants(): Promise<void> {
  if (!existsSync('.next/site/start.mjs'))
    throw new Error('There is no build in .next. Run npm run build first.');

  if (!process.env.TEST_FULL) return;

  writeCrisisContent();
  await writeFilmPage(crisisRoot);
  await writeLiveContent();
  const others = (Object.keys(variants) as Variant[]).filter((variant) => variant !== 'builtin');
  const missing = others.filter(
    (variant) => !process.env.KEEP_BUILDS || !existsSync(`${buildFolder(variant)}/site/start.mjs`),
  );
  const left = [...missing];
  const buildNext = async (): Promise<void> => {
    const variant = left.shift();
    if (!variant) return;
    console.log(
      `Building the site for the tests of ${variant} (${missing.length - left.length} of ${missing.length})`,
    );
    await buildVariant(variant);
    await buildNext();
  };
  // Two at a time: one alone leaves a part of the second core unused.
  await Promise.all([buildNext(), buildNext()]);
}

async function buildVariant(variant: Variant): Promise<void> {
  const folder = buildFolder(variant);
  rmSync(folder, { recursive: true, force: true });
  const env = { ...process.env, ...variants[variant], BUILD_DIR: folder };
  const { code } = await runNpm(['run', '--silent', 'build'], { cwd: process.cwd(), env });
  if (code !== 0)
    throw new Error(`Building the site for the tests of ${variant} failed with exit code ${code}.`);
}
