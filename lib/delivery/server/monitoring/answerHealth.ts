import type { IncomingMessage, ServerResponse } from 'node:http';
import { readingMethods } from '@/lib/delivery/findAnswer';
import type { sendSentence } from '@/lib/delivery/server/response/sendAnswer';
import type { Readiness } from './Readiness';

/** For what runs the site, a container or a balancer: whether the process lives, and whether requests should be sent to it. */
const healthAddresses = { alive: '/halsa/lever', ready: '/halsa/redo' };

/** Answers one of the two addresses, whatever else waits; says whether it was one. */
export function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  readiness: Pick<Readiness, 'fault'>,
  say: typeof sendSentence,
): boolean {
  const path = request.url?.split('?', 1)[0];
  if (path !== healthAddresses.alive && path !== healthAddresses.ready) return false;

  const headers = { 'X-Robots-Tag': 'noindex' };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const allow = { ...headers, Allow: readingMethods.replace(', OPTIONS', '') };
    say(request, response, 405, 'This address can only be read.', allow);
    return true;
  }
  const fault = path === healthAddresses.ready ? readiness.fault : undefined;
  if (fault) say(request, response, 503, `Not ready. ${fault}`, { ...headers, 'Retry-After': '1' });
  else say(request, response, 200, path === healthAddresses.ready ? 'Ready.' : 'Alive.', headers);
  return true;
}
