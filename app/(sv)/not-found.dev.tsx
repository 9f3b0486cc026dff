import { ErrorPage } from '@/components/error/ErrorPage';
import { errorMetadata } from '@/lib/metadata/head/errorMetadata';

export const metadata = errorMetadata('sv', '404');

/** An address of a route that no page has. `npm start` answers it before Next is asked. */
export default function SwedishNotFound() {
  return <ErrorPage locale="sv" status="404" />;
}
