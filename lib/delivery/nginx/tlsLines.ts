import { pathValue } from './directives';
import type { NginxPlace } from './NginxPlace';

/**
 * Mozilla's intermediate configuration (https://ssl-config.mozilla.org/, version 5.7), without the ciphers that need a file of
 * Diffie-Hellman parameters: every browser that this site knows speaks one of the others.
 */
const ciphers = [
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
];

/** Of a server that speaks https and HTTP/2 by itself. */
export const tlsLines = ({ certificate, key }: NonNullable<NginxPlace['tls']>): string => `
    ssl_certificate ${pathValue(certificate)};
    ssl_certificate_key ${pathValue(key)};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_ciphers ${ciphers.join(':')};
    ssl_prefer_server_ciphers off;
    ssl_session_timeout 1d;
    ssl_session_cache shared:tls:10m;
    ssl_session_tickets off;
    # Streams that are opened and cut in a row end the connection.
    keepalive_requests 1000;`;
