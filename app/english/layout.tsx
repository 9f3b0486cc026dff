import type { ReactNode } from 'react';
import { Document } from '@/components/document/Document';
import '../global.css';

export default function EnglishLayout({ children }: { children: ReactNode }) {
  return <Document locale="en">{children}</Document>;
}
