import { ErrorPage } from '@/components/error/ErrorPage';
import { errorParams } from '@/lib/error/errorStatuses';
import { knownParams } from '@/lib/http/knownParams';
import { errorMetadata } from '@/lib/metadata/head/errorMetadata';

type Props = PageProps<'/fel/[status]'>;

export const generateStaticParams = errorParams;

const readStatus = async ({ params }: Props) => (await knownParams(params, generateStaticParams)).status;

export async function generateMetadata(props: Props) {
  return errorMetadata('sv', await readStatus(props));
}

export default async function SwedishError(props: Props) {
  return <ErrorPage locale="sv" status={await readStatus(props)} />;
}
