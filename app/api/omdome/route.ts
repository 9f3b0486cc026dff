import { receiveFeedback } from '@/lib/feedback/receiveFeedback';
import { toResponse } from '@/lib/http/PlainResponse';
import { isPageAddress } from '@/lib/site/isPageAddress';

const receive = async (request: Request) => toResponse(await receiveFeedback(request, isPageAddress));

/** In `npm run dev`; `npm start` answers without Next (lib/delivery/server/dynamic/directAnswers.ts). Every method is named, for Next would answer some by itself. */
export {
  receive as DELETE,
  receive as GET,
  receive as HEAD,
  receive as OPTIONS,
  receive as PATCH,
  receive as POST,
  receive as PUT,
};
