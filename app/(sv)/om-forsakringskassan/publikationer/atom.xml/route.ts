import { answerFeed } from '@/lib/metadata/feeds/answerFeed';
import { publicationFeed } from '@/lib/publications/files/publicationFeed';
import { loadPublications } from '@/lib/publications/loadPublications';
import { siteAddress } from '@/lib/settings/siteAddress';

export const dynamic = 'force-static';

export const GET = () => answerFeed(publicationFeed(loadPublications(), siteAddress()));
