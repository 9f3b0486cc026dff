import { changesFeed, feedSections } from '@/lib/changes/changesFeed';
import { answerFeed } from '@/lib/metadata/feeds/answerFeed';
import { siteAddress } from '@/lib/settings/siteAddress';

export const dynamic = 'force-static';

export const dynamicParams = false;

export const generateStaticParams = () => feedSections('sv').map(({ file }) => ({ file }));

export async function GET(
  _request: Request,
  { params }: RouteContext<'/andringar/atom/[file]'>,
): Promise<Response> {
  const { file } = await params;
  const section = feedSections('sv').find((each) => each.file === file);
  return answerFeed(changesFeed('sv', siteAddress(), section?.address));
}
