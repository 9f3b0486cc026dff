// npm run build: checks what editors and operators have written, then builds the site.
import { stopOnOldNode } from './nodeVersion.mjs';
import { stopWithoutPackages } from './packages.mjs';

stopOnOldNode();
stopWithoutPackages();
// Imported only now: a too old Node could not even read it.
import('./buildSite.mjs');
