import { openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { encodingExtensions, type FileEncoding } from '@/lib/delivery/encodedFiles';
import { commonHeaders, httpsHeaders, mergeHeaders, pageHeaders } from '@/lib/delivery/headers';
import type { Site, SiteFile } from '@/lib/delivery/Site';
import type { Encoding } from './chooseEncoding';

type FileHeaders = {
  etag: string;
  lastModified: string;
  /** As `writeHead` takes them: name, value, name, value. */
  headers: string[];
  httpsHeaders: string[];
  /** For 304: what may have changed although the content has not. */
  headersWithoutContent: string[];
  httpsHeadersWithoutContent: string[];
};

export type StoredFile = FileHeaders & { bytes: Buffer };

/** A film, which stays on the disk: open once, for all who see it at the same time. */
export type StoredFilm = FileHeaders & { descriptor: number; size: number };

/**
 * The files of the build, each read when it is first asked for and then kept in memory, with its headers made.
 */
export class FileStore {
  readonly #stored = new Map<string, StoredFile>();

  /** What is not kept, for as long as it is being sent to somebody: who else asks for it gets the same bytes, and no copy of them. */
  readonly #sent = new Map<string, WeakRef<Buffer>>();

  readonly #films = new Map<string, StoredFilm>();

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

  /** Of every answer of the build. */
  get siteHeaders(): Record<string, string> {
    return this.site.headers;
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
    else this.#sent.set(name, new WeakRef(stored.bytes));
    return stored;
  }

  getFilm(file: SiteFile): StoredFilm {
    const known = this.#films.get(file.file);
    if (known) return known;
    const path = join(this.folder, file.file);
    const { size } = statSync(path);
    const film = { ...this.#headersOf(path, size, file, 'identity'), descriptor: openSync(path, 'r'), size };
    this.#films.set(file.file, film);
    return film;
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
    const bytes = this.#sent.get(name)?.deref() ?? readFileSync(path);
    return { bytes, ...this.#headersOf(path, bytes.length, file, encoding) };
  }

  #headersOf(path: string, size: number, file: SiteFile, encoding: FileEncoding): FileHeaders {
    // Of the file's time, made from its content (lib/delivery/build/writeSiteFile.ts), and its size: as nginx makes it.
    const seconds = Math.floor(statSync(path).mtimeMs / 1000);
    const lastModified = new Date(this.modifiedSeconds * 1000).toUTCString();
    const etag = `"${seconds.toString(16)}-${size.toString(16)}"`;

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
          'Last-Modified': lastModified,
        },
      ),
    ).flat();
    const content = Object.entries({
      'Content-Type': file.type,
      'Content-Length': String(size),
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    }).flat();
    const https = Object.entries(httpsHeaders).flat();
    return {
      etag,
      lastModified,
      headers: [...content, ...always],
      httpsHeaders: [...content, ...always, ...https],
      headersWithoutContent: always,
      httpsHeadersWithoutContent: [...always, ...https],
    };
  }
}
