import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { encodingExtensions, type FileEncoding } from '@/lib/delivery/encodedFiles';
import { commonHeaders, httpsHeaders, mergeHeaders, pageHeaders } from '@/lib/delivery/headers';
import type { Site, SiteFile } from '@/lib/delivery/Site';
import type { Encoding } from './chooseEncoding';

export type StoredFile = {
  bytes: Buffer;
  etag: string;
  /** As `writeHead` takes them: name, value, name, value. */
  headers: string[];
  httpsHeaders: string[];
  /** For 304: what may have changed although the content has not. */
  headersWithoutContent: string[];
  httpsHeadersWithoutContent: string[];
};

/**
 * The files of the build, each read when it is first asked for and then kept in memory, with its headers made.
 */
export class FileStore {
  readonly #stored = new Map<string, StoredFile>();

  readonly #texts = new Map<string, string>();

  /** When the files changed at the latest: the moment of the build. */
  readonly modifiedSeconds: number;

  /** @param folder the folder `site` of the build */
  constructor(
    private readonly folder: string,
    private readonly site: Pick<Site, 'builtAt' | 'headers' | 'dictionary'>,
  ) {
    this.modifiedSeconds = Math.floor(Date.parse(site.builtAt) / 1000);
  }

  /** Whether whoever asks (Available-Dictionary) has what this file is compressed with. */
  isCompressedBy(file: SiteFile, availableDictionary: string): boolean {
    return file.byDictionary === true && availableDictionary === this.site.dictionary?.hash;
  }

  get(file: SiteFile, wanted: FileEncoding): StoredFile {
    const encoding = file.isCompressed ? wanted : 'identity';
    const name = file.file + encodingExtensions[encoding];
    const known = this.#stored.get(name);
    if (known) return known;

    const stored = this.#read(name, file, encoding);
    // The uncompressed file is the largest, and asked for by few: it is not worth the memory.
    if (encoding !== 'identity' || !file.isCompressed) this.#stored.set(name, stored);
    return stored;
  }

  /** Reads all encodings of a file now, for later. */
  keep(file: SiteFile) {
    for (const wanted of ['br', 'gzip', 'identity'] satisfies Encoding[]) {
      const encoding = file.isCompressed ? wanted : 'identity';
      this.#stored.set(file.file + encodingExtensions[encoding], this.get(file, encoding));
    }
  }

  /** Of the few files that are written into before they are sent. */
  readText(file: SiteFile): string {
    const known = this.#texts.get(file.file);
    if (known !== undefined) return known;
    const text = this.get(file, 'identity').bytes.toString();
    this.#texts.set(file.file, text);
    return text;
  }

  #read(name: string, file: SiteFile, encoding: FileEncoding): StoredFile {
    const path = join(this.folder, name);
    const bytes = readFileSync(path);
    // Of the file's time, made from its content (lib/delivery/build/writeSiteFile.ts), and its size: as nginx makes it.
    const seconds = Math.floor(statSync(path).mtimeMs / 1000);
    const etag = `"${seconds.toString(16)}-${bytes.length.toString(16)}"`;

    const always = Object.entries(
      mergeHeaders(
        {
          ...commonHeaders,
          ...this.site.headers,
          // Who has the dictionary need not be told where it is.
          ...(file.isPage && pageHeaders(encoding === 'dcz' ? undefined : this.site.dictionary)),
          'Content-Security-Policy': file.policy,
          'Cache-Control': file.cacheControl,
        },
        file.headers,
        {
          ...(file.isCompressed && {
            Vary: file.byDictionary ? 'Accept-Encoding, Available-Dictionary' : 'Accept-Encoding',
          }),
          ETag: etag,
          'Last-Modified': new Date(this.modifiedSeconds * 1000).toUTCString(),
        },
      ),
    ).flat();
    const content = Object.entries({
      'Content-Type': file.type,
      'Content-Length': String(bytes.length),
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    }).flat();
    const https = Object.entries(httpsHeaders).flat();
    return {
      bytes,
      etag,
      headers: [...content, ...always],
      httpsHeaders: [...content, ...always, ...https],
      headersWithoutContent: always,
      httpsHeadersWithoutContent: [...always, ...https],
    };
  }
}
