import { ErrorPage } from '@/components/error/ErrorPage';
import { type ErrorStatus, errorParams } from '@/lib/error/errorStatuses';
import { errorMetadata } from '@/lib/metadata/head/errorMetadata';

export const dynamicParams = false;

export const generateStaticParams = errorParams;

export async function generateMetadata({ params }: PageProps<'/english/error/[status]'>) {
  return errorMetadata('en', (await params).status as ErrorStatus);
}

export default async function EnglishError({ params }: PageProps<'/english/error/[status]'>) {
  return <ErrorPage locale="en" status={(await params).status as ErrorStatus} />;
}
