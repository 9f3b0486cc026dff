import { changesFeed, feedSections } from '@/lib/changes/changesFeed';
import { answerFeed } from '@/lib/feeds/answerFeed';
import { knownParams } from '@/lib/http/knownParams';
import { siteAddress } from '@/lib/settings/siteAddress';

export const generateStaticParams = () => feedSections('en').map(({ file }) => ({ file }));

export async function GET(
  _request: Request,
  { params }: RouteContext<'/english/changes/atom/[file]'>,
): Promise<Response> {
  const { file } = await knownParams(params, generateStaticParams);
  const section = feedSections('en').find((each) => each.file === file);
  return answerFeed(changesFeed('en', siteAddress(), section?.address));
}
