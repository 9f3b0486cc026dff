import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { publicationsJson } from '@/lib/publications/files/publicationsJson';
import { loadPublications } from '@/lib/publications/loadPublications';
import { siteAddress } from '@/lib/settings/siteAddress';
import { answerData } from '@/lib/statistics/files/answerData';

export const generateStaticParams = madeAtBuild;

export function GET() {
  const register = publicationsJson(loadPublications(), siteAddress());
  return answerData(JSON.stringify(register, null, 2), 'json', 'publikationer');
}
