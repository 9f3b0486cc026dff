import { answerFeed } from '@/lib/feeds/answerFeed';
import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { publicationFeed } from '@/lib/publications/files/publicationFeed';
import { loadPublications } from '@/lib/publications/loadPublications';
import { siteAddress } from '@/lib/settings/siteAddress';

export const generateStaticParams = madeAtBuild;

export const GET = () => answerFeed(publicationFeed(loadPublications(), siteAddress()));
