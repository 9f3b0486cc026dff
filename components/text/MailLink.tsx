import type { ReactNode } from 'react';
import { MailText } from '@/components/text/MailText';

/**
 * A mail address that can be written to.
 * @param props.children what stands for it in a text of the programme (TransText.tsx): the address, in one piece. It is not shown.
 */
export function MailLink({ address }: { address: string; children?: ReactNode }) {
  return (
    <a href={`mailto:${address}`}>
      <MailText address={address} />
    </a>
  );
}
