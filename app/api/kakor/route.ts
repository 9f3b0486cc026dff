import { answerChoice } from '@/lib/consent/answerChoice';
import { refuseMethod } from '@/lib/http/refuseMethod';
import { log } from '@/lib/log/log';

export async function POST(request: Request): Promise<Response> {
  const { response, line } = await answerChoice(request, Math.floor(Date.now() / 1000));
  if (line) log.info(line);
  return response;
}

/** Every other method is named, for Next would answer some of them by itself (C14). */
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as HEAD,
  refuseMethod as OPTIONS,
  refuseMethod as PATCH,
  refuseMethod as PUT,
};
