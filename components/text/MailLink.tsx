import { MailText } from '@/components/text/MailText';

/** A mail address that can be written to. In a text of the programme (TransText.tsx) it stands for the address there, which is in one piece. */
export function MailLink({ address }: { address: string }) {
  return (
    <a href={`mailto:${address}`}>
      <MailText address={address} />
    </a>
  );
}
