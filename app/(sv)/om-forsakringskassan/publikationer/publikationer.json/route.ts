import { answerDownload } from '@/lib/http/answerDownload';
import { loadPublications } from '@/lib/publications/loadPublications';
import { publicationsJson } from '@/lib/publications/publicationsJson';
import { siteAddress } from '@/lib/settings/siteAddress';

export const dynamic = 'force-static';

export function GET() {
  const register = publicationsJson(loadPublications(), siteAddress());
  return answerDownload('publikationer.json', JSON.stringify(register, null, 2));
}
