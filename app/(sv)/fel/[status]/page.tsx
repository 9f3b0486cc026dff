import { ErrorPage } from '@/components/error/ErrorPage';
import { type ErrorStatus, errorParams } from '@/lib/error/errorStatuses';
import { errorMetadata } from '@/lib/metadata/head/errorMetadata';

export const dynamicParams = false;

export const generateStaticParams = errorParams;

export async function generateMetadata({ params }: PageProps<'/fel/[status]'>) {
  return errorMetadata('sv', (await params).status as ErrorStatus);
}

export default async function SwedishError({ params }: PageProps<'/fel/[status]'>) {
  return <ErrorPage locale="sv" status={(await params).status as ErrorStatus} />;
}
