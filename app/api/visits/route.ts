import { answerVisit } from '@/lib/analytics/answerVisit';
import { refuse } from '@/lib/http/refuse';
import { refuseMethod } from '@/lib/http/refuseMethod';
import { log } from '@/lib/log/log';
import { isPageAddress } from '@/lib/site/isPageAddress';

/** With another provider, or none, there is no such address. Filled in by the build. */
const isHere = process.env.ANALYTICS_PROVIDER_BUILT === 'builtin';

const refuseAddress = () => refuse(404, 'This website does not count page views here.');

export async function POST(request: Request): Promise<Response> {
  if (!isHere) return refuseAddress();

  const { response, line } = await answerVisit(request, Math.floor(Date.now() / 1000), isPageAddress);
  if (line) log.info(line);
  return response;
}

const refuseOthers = isHere ? refuseMethod : refuseAddress;

/** Every other method is named, for Next would answer some of them by itself. */
export {
  refuseOthers as DELETE,
  refuseOthers as GET,
  refuseOthers as HEAD,
  refuseOthers as OPTIONS,
  refuseOthers as PATCH,
  refuseOthers as PUT,
};
