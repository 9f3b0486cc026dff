import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { siteAddress } from '@/lib/settings/siteAddress';
import { answerData } from '@/lib/statistics/files/answerData';
import { loadTerms } from '@/lib/terms/loadTerms';
import { termsJson } from '@/lib/terms/termsJson';

export const generateStaticParams = madeAtBuild;

export const GET = () =>
  answerData(JSON.stringify(termsJson(loadTerms(), siteAddress()), null, 2), 'json', 'termer');
