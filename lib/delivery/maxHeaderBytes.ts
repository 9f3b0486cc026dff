/**
 * Of a request, its address included (findAnswer.ts). Other services on the domain above may have set many cookies, and nobody can
 * help what their browser sends: browsers keep some 180 of 4 kB for a domain, few visitors have more than a tenth of that. A thousand
 * connections that send so much, and slowly, take 64 MB.
 */
export const maxHeaderBytes = 65_536;
