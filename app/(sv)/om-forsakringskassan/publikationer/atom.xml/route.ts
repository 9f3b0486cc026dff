import { answerFeed } from '@/lib/metadata/feeds/answerFeed';
import { loadPublications } from '@/lib/publications/loadPublications';
import { publicationFeed } from '@/lib/publications/publicationFeed';
import { siteAddress } from '@/lib/settings/siteAddress';

export const dynamic = 'force-static';

export const GET = () => answerFeed(publicationFeed(loadPublications(), siteAddress()));
