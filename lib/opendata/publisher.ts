/**
 * Who publishes the catalogue: this website, which is freestanding, and not the agency whose figures it compiles.
 * An authority that takes the site over writes its own name here, the type NationalAuthority and, as identifier,
 * `http://dataportal.se/organisation/SE<organisation number>`, by which the national portal knows it.
 */
export const publisher = {
  /** After the site's public address. */
  address: '/datasets/dcat#publisher',
  name: { sv: 'Om Försäkringskassan, fristående webbplats', en: 'Om Försäkringskassan, independent website' },
  type: {
    iri: 'http://purl.org/adms/publishertype/NonProfitOrganisation',
    label: { sv: 'Ideell organisation', en: 'Non-profit organisation' },
  },
} as const;
