/** The paragraph of the page for a fault of ours that tells the number of the request, hidden until the server has written it there. */
export const requestIdField = 'felets-nummer';
