// npm run content: the editors' commands. What they do is in lib/check/commands.
import { stopOnOldNode } from './nodeVersion.mjs';
import { stopWithoutPackages } from './packages.mjs';

stopOnOldNode();
stopWithoutPackages('Kommandona är inte installerade än. Kör npm install och försök igen.');
const { bundleCommands } = await import('../lib/check/bundleCommands.mjs');
await import(`${await bundleCommands()}/content.js`);
