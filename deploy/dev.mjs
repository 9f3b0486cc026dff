// npm run dev: the site while you write.
import { createRequire } from 'node:module';
import { stopOnOldNode } from './nodeVersion.mjs';
import { stopWithoutPackages } from './packages.mjs';

stopOnOldNode();
stopWithoutPackages();

// Nothing about this project is sent to anyone, and nobody has to read that it could be.
process.env.NEXT_TELEMETRY_DISABLED = '1';
process.argv.splice(2, 0, 'dev');
createRequire(import.meta.url)('next/dist/bin/next');
