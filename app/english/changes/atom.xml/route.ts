import { changesFeed } from '@/lib/changes/changesFeed';
import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { answerFeed } from '@/lib/metadata/feeds/answerFeed';
import { siteAddress } from '@/lib/settings/siteAddress';

export const generateStaticParams = madeAtBuild;

export const GET = () => answerFeed(changesFeed('en', siteAddress()));
