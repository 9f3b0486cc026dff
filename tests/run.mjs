// npm test: everything from a fresh clone to tested pages in a browser. npm run test:full: all of it, also what takes longest.
import { stopOnOldNode } from '../deploy/nodeVersion.mjs';

const isFull = process.argv[2] === 'full';

/**
 * What is run, in this order. The programs are those in node_modules/.bin, and npm.
 * @type {import('./runSteps.mjs').Step[]}
 */
const steps = [
  { heading: 'Formatting and lint', commands: [['biome', 'ci', '.']] },
  {
    heading: 'Types',
    commands: [
      ['next', 'typegen'],
      ['tsc', '--noEmit'],
    ],
  },
  { heading: 'Unit, content and structure', runner: 'vitest', commands: [['vitest', 'run']] },
  { heading: 'Build', commands: [['npm', 'run', 'build']] },
  {
    heading: 'Faults and attacks',
    runner: 'vitest',
    commands: [
      ['vitest', 'run', '--config', 'tests/faults/vitest.config.ts', ...(isFull ? ['--mode', 'long'] : [])],
    ],
  },
  { heading: 'Browser', runner: 'playwright', commands: [['playwright', 'test']] },
];

/** The tests choose these themselves; what this machine happens to have set must not change what is tested. */
const settings = [
  ...['NODE_ENV', 'WRITING', 'DESK_APPROVE', 'CONTENT_ROOT', 'CONTENT_NOW', 'SOURCE_DATE_EPOCH'],
  ...['BUILD_DIR', 'EARLIER_SITE', 'LEAN', 'CACHE_COMPONENTS', 'SITE_URL', 'SECURITY_CONTACT'],
  ...['ANALYTICS_PROVIDER', 'ANALYTICS_URL', 'ANALYTICS_SITE_ID'],
  ...[
    'HOST',
    'PORT',
    'TRUSTED_PROXIES',
    'METRICS_PORT',
    'METRICS_HOST',
    'LOG_LEVEL',
    'VIEW_LOG',
    'DRAIN_SECONDS',
  ],
];

stopOnOldNode();
// Imported only now: a too old Node could not even read it.
import('./runSteps.mjs').then(({ runSteps }) => {
  // Asked of by playwright.config.ts.
  if (isFull) process.env.TEST_FULL = '1';
  else settings.push('TEST_FULL');
  return runSteps(steps, settings);
});
