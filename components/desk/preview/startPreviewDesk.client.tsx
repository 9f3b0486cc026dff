import { createRoot } from 'react-dom/client';
import { PreviewDesk } from './PreviewDesk.client';
import { shadowPlace } from './shadowPlace';

/** Put by the desk's server into every page of the preview (lib/desk/server/previewPage.ts). */
const { host, inside } = shadowPlace();
document.body.append(host);
createRoot(inside).render(<PreviewDesk own={host} />);
