import { ChangesPage } from '@/components/history/ChangesPage';
import { changesMetadata } from '@/lib/metadata/head/changesMetadata';

export const metadata = changesMetadata('sv');

export default function SwedishChanges() {
  return <ChangesPage locale="sv" />;
}
