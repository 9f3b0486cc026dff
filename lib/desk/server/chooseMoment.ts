import { z } from 'zod';
import { swedishMoment } from '@/lib/desk/head/headForm';
import { DeskError } from '@/lib/desk/store/DeskError';
import type { Preview } from './proxyPreview';

/** What the form sends: Swedish time, `2027-01-15T08:00`, or nothing for now. */
export const momentFormSchema = z.strictObject({ local: z.string().optional() });

/** The preview keeps it, and tells the pages that it shows. */
export async function chooseMoment({ host, port }: Preview, local: string | undefined): Promise<void> {
  const moment = local === undefined ? undefined : swedishMoment(local);
  if (moment !== undefined && Number.isNaN(Date.parse(moment)))
    throw new DeskError('Välj en dag och ett klockslag.', 422);
  const answer = await fetch(`http://${host}:${port}/api/innehall`, {
    method: 'POST',
    body: JSON.stringify({ moment }),
  }).catch(() => undefined);
  if (!answer?.ok) throw new DeskError('Förhandsvisningen svarar inte. Starta om redaktionen.');
}
