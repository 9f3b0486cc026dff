import { receiveFeedback } from '@/lib/feedback/receiveFeedback';
import { everyMethod } from '@/lib/http/everyMethod';
import { isPageAddress } from '@/lib/site/isPageAddress';

export const { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } = everyMethod((request) =>
  receiveFeedback(request, isPageAddress),
);
