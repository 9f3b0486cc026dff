/** Where an nginx runs: what it must know besides what a build is. */
export type NginxPlace = {
  /** The folder `site` of the build, as nginx sees it. */
  folder: string;
  /** For `listen`: `8080`, or `127.0.0.1:8080`. */
  listen: string;
  /** Of nginx itself: where its pid file, buffers and kept searches may be written. */
  workFolder: string;
  /** `auto` is as many as the machine has processors, whatever share of them and of its memory nginx may use. */
  workers: number | 'auto';
  /** How many files and connections a worker may have open; what it keeps open itself is a part of them. */
  openFiles: number;
  /** Where faults are told, without who or what was asked for: a file, or `/dev/stdout`. */
  faultLog: string;
  /** With it nginx speaks https and HTTP/2 by itself. */
  tls?: { certificate: string; key: string };
  /** The security.txt that is answered while no Node is there. */
  securityFile?: string;
};
