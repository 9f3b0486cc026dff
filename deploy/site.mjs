// npm run site: everything from a fresh clone to a running site.
import { stopOnOldNode } from './nodeVersion.mjs';

stopOnOldNode();
// Imported only now: a too old Node could not even read it, and would tell of a syntax error instead of its age.
import('./buildAndStart.mjs');
