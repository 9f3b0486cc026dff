import { changesFeed } from '@/lib/changes/changesFeed';
import { answerFeed } from '@/lib/metadata/feeds/answerFeed';
import { siteAddress } from '@/lib/settings/siteAddress';

export const dynamic = 'force-static';

export const GET = () => answerFeed(changesFeed('sv', siteAddress()));
