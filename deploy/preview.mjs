// The preview on a free port of this machine alone, for as long as the one that started it lives, however that ends: it holds our input open.
import { spawn } from 'node:child_process';

const child = spawn(process.execPath, ['deploy/dev.mjs', '-H', '127.0.0.1', '-p', '0'], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
child.once('exit', (code) => process.exit(code ?? 1));
// Next starts others, which are in the same process group: deploy/startPreview.mjs makes us the first of one.
process.stdin.once('end', () => process.kill(-process.pid, 'SIGTERM')).resume();
