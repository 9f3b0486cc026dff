import { lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isInUse } from './markInUse';

/** In BUILD_DIR: each build has a folder here, and the link `site` beside it leads to the newest. */
const buildsFolder = 'builds';

/** A folder of its own for a build, so that a server that runs keeps what it reads. Named by the time. */
export function createSiteFolder(distDir: string, now = new Date()): string {
  const folder = join(distDir, buildsFolder, now.toISOString().replace(/\W/g, ''));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Makes a finished build the one that the next start takes: from one moment to the other, whole. Then removes what is left of other builds, except the one that the
 * link led to, which nginx may serve until it is told of this one, and those that a server runs on. A build that stopped half way is never one of these.
 */
export function switchSite(distDir: string, folder: string): void {
  const link = join(distDir, 'site');
  const before = targetOf(link);
  const next = `${link}.next`;
  rmSync(next, { force: true });
  symlinkSync(join(buildsFolder, basename(folder)), next, 'dir');
  try {
    renameSync(next, link);
  } catch {
    // Not a link, or a system that does not replace one.
    rmSync(link, { recursive: true, force: true });
    renameSync(next, link);
  }
  removeOthers(distDir, [basename(folder), before]);
}

/** The name of the build that a link leads to, if it is one. */
const targetOf = (link: string) =>
  lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ? basename(readlinkSync(link)) : undefined;

function removeOthers(distDir: string, kept: readonly (string | undefined)[]): void {
  const builds = join(distDir, buildsFolder);
  for (const name of readdirSync(builds)) {
    const folder = join(builds, name);
    if (!kept.includes(name) && !isInUse(folder)) rmSync(folder, { recursive: true, force: true });
  }
}
