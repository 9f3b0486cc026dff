/** The confirmation's id: a visitor without script sees it as the target of the address they come back to (C10). */
export const answerId = 'kakor-svar';
