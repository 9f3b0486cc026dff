import { relative, resolve } from 'node:path';

/** @typedef {Record<string, string | undefined>} Env */

/**
 * Where the build is, whole: BUILD_DIR, seen from the project's folder.
 * @param {string} root the project's folder
 * @param {Env} env
 */
export const buildFolder = (root, env) => resolve(root, env.BUILD_DIR || '.next');

/**
 * As Next wants it, which would put a whole path into the project's folder.
 * @param {string} root
 * @param {Env} env
 */
export const buildFolderName = (root, env) => relative(root, buildFolder(root, env));

/**
 * The sentence for a folder that must not become a build: it is emptied first. By its name alone git, the images and the check of types know a build, too.
 * @param {string} root
 * @param {Env} env
 * @returns {string | undefined}
 */
export function findBuildFolderFault(root, env) {
  if (/^\.next(-[\w.-]+)?$/.test(buildFolderName(root, env))) return undefined;
  return `BUILD_DIR is ${JSON.stringify(env.BUILD_DIR)}, but must be a folder right in the project whose name is .next or begins with .next-, for example .next-test: what is in it is removed.`;
}
