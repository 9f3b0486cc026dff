import { refuseMethod } from '@/lib/http/refuseMethod';
import { log } from '@/lib/log/log';
import { answerChoice } from './answerChoice';

/** Answers `/api/kakor`, whichever method is used (C14), and logs each choice. */
export async function receiveChoice(request: Request): Promise<Response> {
  if (request.method !== 'POST') return refuseMethod();

  const { response, line } = await answerChoice(request, Math.floor(Date.now() / 1000));
  if (line) log.info(line);
  return response;
}
