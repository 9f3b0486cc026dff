import { setContentClock } from '@/lib/source/contentClock';
import { watchContent } from '@/lib/source/watchContent';

/**
 * Tells an open page, while somebody writes, which moment it is shown as of, when that is not now, and that content/ has changed. No
 * site for visitors has this address: see next.config.ts.
 */
export function GET(request: Request): Response {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const { CONTENT_NOW } = process.env;
      controller.enqueue(
        encoder.encode(CONTENT_NOW ? `event: moment\ndata: ${CONTENT_NOW}\n\n` : ': watching\n\n'),
      );
      const stop = watchContent(() => controller.enqueue(encoder.encode('data: changed\n\n')));
      request.signal.addEventListener('abort', () => {
        stop();
        controller.close();
      });
    },
  });
  return new Response(stream, {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' },
  });
}

/** The moment that the preview is shown as of. Only the desk's server may choose it: whatever a browser sends has an origin. */
export async function POST(request: Request): Promise<Response> {
  if (process.env.WRITING !== 'desk' || request.headers.has('Origin'))
    return new Response(null, { status: 404 });
  const { moment } = await request.json();
  setContentClock(moment);
  return new Response(null, { status: 204 });
}
