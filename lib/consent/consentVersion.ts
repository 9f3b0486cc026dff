/**
 * The version of the use of cookies that a visitor answers to, written into the cookie.
 * It stands by itself because it travels to the browser; why it changed is in `consentVersions.ts`.
 */
export const consentVersion = 2;
