import { answerDownload } from '@/lib/http/answerDownload';
import { loadPublications } from '@/lib/publications/loadPublications';
import { publicationFeed } from '@/lib/publications/publicationFeed';
import { siteAddress } from '@/lib/settings/siteAddress';

export const dynamic = 'force-static';

export const GET = () => answerDownload('atom.xml', publicationFeed(loadPublications(), siteAddress()));
