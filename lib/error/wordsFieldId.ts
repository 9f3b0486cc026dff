/** The search field of the page for an address that does not exist, where the server writes the words of the address. */
export const wordsFieldId = 'adressens-ord';
