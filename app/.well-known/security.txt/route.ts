import { connection } from 'next/server';
import { toResponse } from '@/lib/http/PlainResponse';
import { refuse } from '@/lib/http/refuse';
import { securityText } from '@/lib/publisher/securityText';
import { readSettings } from '@/lib/settings/readSettings';
import { siteAddress } from '@/lib/settings/siteAddress';

/** Made when it is asked for, so that the day when it expires lies ahead however old the build is. */
export async function GET(): Promise<Response> {
  await connection();
  const { securityContact } = readSettings(process.env);
  if (!securityContact)
    return toResponse(refuse(404, 'SECURITY_CONTACT is not set, so nobody is named here.'));

  return new Response(securityText(securityContact, siteAddress(), new Date()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  });
}
