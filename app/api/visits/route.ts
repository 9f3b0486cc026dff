import { receiveVisit } from '@/lib/analytics/receiveVisit';
import { everyMethod } from '@/lib/http/everyMethod';
import { isPageAddress } from '@/lib/site/isPageAddress';

export const { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } = everyMethod((request) =>
  // The provider is filled in by the build.
  receiveVisit(request, { provider: process.env.ANALYTICS_PROVIDER_BUILT, isPage: isPageAddress }),
);
