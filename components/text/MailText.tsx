/** A mail address. Where the line is too short for it, it goes on with its host on the next, and not with the last letter of it. */
export function MailText({ address }: { address: string }) {
  const host = address.indexOf('@') + 1;
  return (
    <>
      {address.slice(0, host)}
      <wbr />
      {address.slice(host)}
    </>
  );
}
