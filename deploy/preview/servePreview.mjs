// The preview on a free port of this machine alone, for as long as the one that started it lives, however that ends.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { compilePreview } from './compilePreview.mjs';

// What has been started here is in the same process group: startPreview.mjs makes us the first of one.
process.once('disconnect', () => process.kill(-process.pid, 'SIGTERM'));

if (!(await compilePreview())) process.exit(1);

// All of it has been written into what was compiled: next.config.ts need not make it again.
process.env.BUILD_ENVIRONMENT = '{}';
const app = createRequire(import.meta.url)('next')({ dev: false, hostname: '127.0.0.1' });
const answer = app.getRequestHandler();
await app.prepare();
const server = createServer(answer).listen(0, '127.0.0.1');
await once(server, 'listening');
const bound = server.address();
process.send?.({ port: typeof bound === 'object' && bound?.port });
