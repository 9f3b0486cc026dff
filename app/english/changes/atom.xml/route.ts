import { changesFeed } from '@/lib/changes/changesFeed';
import { answerFeed } from '@/lib/feeds/answerFeed';
import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { siteAddress } from '@/lib/settings/siteAddress';

export const generateStaticParams = madeAtBuild;

export const GET = () => answerFeed(changesFeed('en', siteAddress()));
