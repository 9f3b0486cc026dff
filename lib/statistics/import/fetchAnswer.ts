import { ImportFault } from './ImportedTable';

/** Where the open data of Försäkringskassan are. */
export const fkBase = 'https://www.forsakringskassan.se/api/sprstatistikrapportera/public/v1';

/** Asks another agency for a table. Only the editors' command does so, when an editor asks it to. */
export async function fetchAnswer(address: string, patience = 30_000): Promise<string> {
  let response: Response;
  let body: string;
  try {
    response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
    // Here, because it may be late or break off, too.
    body = await response.text();
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    throw new ImportFault(
      isLate
        ? `${address} svarade inte inom ${patience / 1000} sekunder. Försök igen, eller spara svaret från en webbläsare och ge filen.`
        : `${address} gick inte att nå, eller slutade svara. Spara svaret från en webbläsare och ge filen i stället.`,
    );
  }
  if (response.status >= 300 && response.status < 400)
    throw new ImportFault(
      `${address} har flyttat till ${response.headers.get('location')}. Kontrollera att det är samma tabell, och ge den nya adressen.`,
    );
  if (response.status === 404)
    throw new ImportFault(
      `${address} finns inte. Datamängden eller tabellen har bytt namn: se tabellens namn på myndighetens sida för öppna data.`,
    );
  if (response.status === 400)
    throw new ImportFault(
      `${address} tar inte emot parametrarna. De skiljer sig mellan tabeller: lan i en är lan_kod i en annan. Jämför med /meta/json.`,
    );
  if (!response.ok) throw new ImportFault(`${address} svarar ${response.status}. Försök igen om en stund.`);
  return body;
}
