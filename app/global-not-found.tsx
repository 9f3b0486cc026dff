import { Document } from '@/components/document/Document';
import { ErrorPage } from '@/components/error/ErrorPage';
import { errorMetadata } from '@/lib/metadata/head/errorMetadata';
import { siteViewport } from '@/lib/metadata/head/siteViewport';
import './global.css';

export const metadata = errorMetadata('sv', '404');

export const viewport = siteViewport;

/**
 * What Next answers by itself where there is no page. `npm start` answers such addresses before Next is asked, in the language
 * of the address (lib/delivery); this one is seen in `npm run dev` and with `next start`.
 */
export default function GlobalNotFound() {
  return (
    <Document locale="sv">
      <ErrorPage locale="sv" status="404" />
    </Document>
  );
}
