import { publicationsXlsx } from '@/lib/publications/files/publicationsXlsx';
import { loadPublications } from '@/lib/publications/loadPublications';
import { answerData } from '@/lib/statistics/files/answerData';

export const dynamic = 'force-static';

export const GET = async () =>
  answerData(await publicationsXlsx(loadPublications().publications), 'xlsx', 'publikationer');
