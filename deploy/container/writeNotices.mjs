// Run while an image is built: what the licences of the packages in it ask to be told, as one text.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAllowed, shippedPackages } from './licences.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [target = 'NOTICES.txt'] = process.argv.slice(2);

// Of what may be installed, for machines of every kind, only some of it is here.
const here = shippedPackages(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))).filter(
  ({ path }) => existsSync(join(root, path)),
);
const refused = here.filter(({ licence }) => !isAllowed(licence));
if (refused.length > 0) {
  for (const { name, licence } of refused)
    console.error(`${name} has the licence "${licence}", which is not in deploy/container/licences.mjs.`);
  process.exit(1);
}

const notices = here.map(({ path, name, version, licence }) => {
  const folder = join(root, path);
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file) && !/\.(m?js|ts|json)$/.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version}: ${licence}`, ...texts].join('\n\n');
});
writeFileSync(
  target,
  `${[readFileSync(join(root, 'LICENCES.md'), 'utf8').trim(), ...notices].join('\n\n---\n\n')}\n`,
);
console.log(`Wrote the notices of ${here.length} packages to ${target}.`);
