import { changesFeed, feedSections } from '@/lib/changes/changesFeed';
import { answerFeed } from '@/lib/feeds/answerFeed';
import { knownParams } from '@/lib/http/knownParams';
import { siteAddress } from '@/lib/settings/siteAddress';

export const generateStaticParams = () => feedSections('sv').map(({ file }) => ({ file }));

export async function GET(
  _request: Request,
  { params }: RouteContext<'/andringar/atom/[file]'>,
): Promise<Response> {
  const { file } = await knownParams(params, generateStaticParams);
  const section = feedSections('sv').find((each) => each.file === file);
  return answerFeed(changesFeed('sv', siteAddress(), section?.address));
}
