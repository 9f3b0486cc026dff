import type { ReactNode } from 'react';
import { Document } from '@/components/document/Document';
import { siteViewport } from '@/lib/metadata/head/siteViewport';
import '../global.css';

export const viewport = siteViewport;

export default function EnglishLayout({ children }: { children: ReactNode }) {
  return <Document locale="en">{children}</Document>;
}
