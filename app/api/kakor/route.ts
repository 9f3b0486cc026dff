import { receiveChoice } from '@/lib/consent/receiveChoice';
import { toResponse } from '@/lib/http/PlainResponse';

const receive = async (request: Request) => toResponse(await receiveChoice(request));

/** In `npm run dev`; `npm start` answers without Next (lib/delivery/server/start.ts). Every method is named, for Next would answer some by itself. */
export {
  receive as DELETE,
  receive as GET,
  receive as HEAD,
  receive as OPTIONS,
  receive as PATCH,
  receive as POST,
  receive as PUT,
};
