import type { ReactNode } from 'react';
import { Document } from '@/components/document/Document';
import '../global.css';

export default function SwedishLayout({ children }: { children: ReactNode }) {
  return <Document locale="sv">{children}</Document>;
}
