import { ChangesPage } from '@/components/history/ChangesPage';
import { changesMetadata } from '@/lib/metadata/head/changesMetadata';

export const metadata = changesMetadata('en');

export default function EnglishChanges() {
  return <ChangesPage locale="en" />;
}
