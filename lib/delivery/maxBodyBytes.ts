/** More than any form of the site needs. deploy/nginx lets as much through (lib/delivery/nginx/nginxConfiguration.ts). */
export const maxBodyBytes = 16_384;
