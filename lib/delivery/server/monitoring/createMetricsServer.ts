import { createServer, type Server } from 'node:http';
import type { Metrics } from '@/lib/metrics/createMetrics';

/** Tells what is counted, to whoever reaches its port: `GET /metrics`. */
export function createMetricsServer({ registry }: Pick<Metrics, 'registry'>): Server {
  return createServer(async ({ url, method }, response) => {
    if (url !== '/metrics' || (method !== 'GET' && method !== 'HEAD')) {
      response
        .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end('Metrics are at /metrics.\n');
      return;
    }
    const text = await registry.metrics();
    response
      .writeHead(200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' })
      .end(method === 'HEAD' ? undefined : text);
  });
}
