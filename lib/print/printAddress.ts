/** Where a whole section is one page: `/skriv-ut/om-forsakringskassan/vart-uppdrag`. */
export const printAddress = (section: string) => `/skriv-ut${section}`;
