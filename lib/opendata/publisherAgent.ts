import type { Publisher } from '@/lib/publisher/publisherSchema';

/** Whoever publishes the catalogue, as catalogues of data name them. */
export function publisherAgent({ name, organisationNumber, contact }: Publisher) {
  return {
    /** By this the national portal knows those who publish. */
    iri: `http://dataportal.se/organisation/SE${organisationNumber.replace('-', '')}`,
    name,
    mailbox: `mailto:${contact}`,
    /** Försäkringskassan is a state authority, and so is whoever may take over what it does. */
    type: {
      iri: 'http://purl.org/adms/publishertype/NationalAuthority',
      label: { sv: 'Nationell myndighet', en: 'National authority' },
    },
  };
}
