import { receiveVisit } from '@/lib/analytics/receiveVisit';
import { toResponse } from '@/lib/http/PlainResponse';
import { isPageAddress } from '@/lib/site/isPageAddress';

/** The provider is filled in by the build. */
const receive = async (request: Request) =>
  toResponse(
    await receiveVisit(request, { provider: process.env.ANALYTICS_PROVIDER_BUILT, isPage: isPageAddress }),
  );

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
