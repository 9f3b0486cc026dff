export const termsAddress = '/om-forsakringskassan/forsakringskassans-termbank';

export const termSearchAddress = `${termsAddress}/sok`;
export const termCsvAddress = `${termsAddress}/termer.csv`;
export const termJsonAddress = `${termsAddress}/termer.json`;
export const termXlsxAddress = `${termsAddress}/termer.xlsx`;

export const termAddress = (id: string) => `${termsAddress}/${id}`;
