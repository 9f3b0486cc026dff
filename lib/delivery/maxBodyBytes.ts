/** More than any form of the site needs. deploy/nginx lets as much through (lib/delivery/nginxConfiguration.ts). */
export const maxBodyBytes = 16_384;
