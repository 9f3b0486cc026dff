import { answerFeed } from '@/lib/feeds/answerFeed';
import { knownParams } from '@/lib/http/knownParams';
import { publicationFeed } from '@/lib/publications/files/publicationFeed';
import { loadPublications } from '@/lib/publications/loadPublications';
import { listedKinds, listOfKind } from '@/lib/publications/publicationLists';
import { siteAddress } from '@/lib/settings/siteAddress';

export const generateStaticParams = () => listedKinds().map((kind) => ({ kind }));

type Context = RouteContext<'/om-forsakringskassan/publikationer/slag/[kind]/atom.xml'>;

export async function GET(_request: Request, { params }: Context) {
  const { kind } = listOfKind((await knownParams(params, generateStaticParams)).kind);
  return answerFeed(publicationFeed(loadPublications(), siteAddress(), kind));
}
