import { answerDownload } from '@/lib/http/answerDownload';
import { siteAddress } from '@/lib/settings/siteAddress';
import { loadTerms } from '@/lib/terms/loadTerms';
import { termsJson } from '@/lib/terms/termsJson';

export const dynamic = 'force-static';

export const GET = () =>
  answerDownload('termer.json', JSON.stringify(termsJson(loadTerms(), siteAddress()), null, 2));
