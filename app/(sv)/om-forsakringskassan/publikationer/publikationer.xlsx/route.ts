import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { outsideRender } from '@/lib/lean/outsideRender';
import { publicationsXlsx } from '@/lib/publications/files/publicationsXlsx';
import { loadPublications } from '@/lib/publications/loadPublications';
import { answerData } from '@/lib/statistics/files/answerData';

export const generateStaticParams = madeAtBuild;

export const GET = async () =>
  answerData(
    await outsideRender(() => publicationsXlsx(loadPublications().publications)),
    'xlsx',
    'publikationer',
  );
