// npm run content: the editors' commands. What they do is in lib/content/commands.
import { stopOnOldNode } from './nodeVersion.mjs';

stopOnOldNode();
const { bundleCommands } = await import('../lib/check/bundleCommands.mjs');
await import(`${await bundleCommands()}/content.js`);
