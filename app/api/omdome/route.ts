import { answerFeedback } from '@/lib/feedback/answerFeedback';
import { refuseMethod } from '@/lib/http/refuseMethod';
import { log } from '@/lib/log/log';
import { isPageAddress } from '@/lib/site/isPageAddress';

export async function POST(request: Request): Promise<Response> {
  const { response, line } = await answerFeedback(request, Math.floor(Date.now() / 1000), isPageAddress);
  if (line) log.info(line);
  return response;
}

/** Every other method is named, for Next would answer some of them by itself. */
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as HEAD,
  refuseMethod as OPTIONS,
  refuseMethod as PATCH,
  refuseMethod as PUT,
};
