// npm run desk: the editors' desk (lib/desk), before a preview of its own.
import { fileURLToPath } from 'node:url';
import { buildFolderName, findBuildFolderFault } from './buildFolder.mjs';
import { deskPortTaken, findDeskPortFault } from './findPortFault.mjs';
import { findSettingsFault } from './findSettingsFault.mjs';
import { stopOnOldNode } from './nodeVersion.mjs';
import { stopWithoutPackages } from './packages.mjs';

stopOnOldNode();
stopWithoutPackages('Inget är installerat än. Skriv npm install, vänta tills det är klart och försök igen.');
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
process.env.BUILD_DIR ||= '.next-desk';
// Asked before the minutes in which the preview is compiled.
const folderFault = findBuildFolderFault(root, process.env);
// Next clears the folder, and in .next lie the builds that are served.
const isOfBuilds = buildFolderName(root, process.env) === '.next';
const fault =
  folderFault || isOfBuilds
    ? `BUILD_DIR är ${JSON.stringify(process.env.BUILD_DIR)}, men måste vara en mapp direkt i projektet vars namn börjar med .next-, till exempel .next-desk: det som finns i den tas bort.`
    : await findDeskPortFault(process.env);
if (fault) end(fault);
Object.assign(process.env, {
  NODE_ENV: 'production',
  // What is saved is read again: next.config.ts, lib/content/snapshot/currentSnapshot.ts.
  WRITING: 'desk',
  BUILD_DIR: buildFolderName(root, process.env),
  NEXT_TELEMETRY_DISABLED: '1',
});

const settingsFault = await findSettingsFault(process.env);
if (settingsFault) end(settingsFault);

const { tsImport } = await import('tsx/esm/api');
const { startPreview } = await import('./preview/startPreview.mjs');
const starting = startPreview();
/** @type {typeof import('../lib/desk/server/startDesk')} */
const { startDesk } = await tsImport('../lib/desk/server/startDesk.ts', import.meta.url);

const preview = await starting;
if (!preview) process.exit(1);
const port = Number(process.env.PORT || 3000);
try {
  const desk = await startDesk({
    root: process.env.CONTENT_ROOT || process.cwd(),
    port,
    preview,
    mayApprove: process.env.DESK_APPROVE === '1',
  });
  console.log(
    `\nRedaktionen är öppen. Gå till adressen, och visa den inte för någon annan:\n\n  ${desk.address}\n`,
  );
  console.log('Stäng den med Ctrl+C. Det som du har skrivit finns kvar.');
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  // What a command that was stopped has left is told in words for the editor (lib/source/transaction).
  if (!isTaken && !(error instanceof Error && error.name === 'TransactionError')) throw error;
  end(isTaken ? deskPortTaken(port) : error.message);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function end(sentence) {
  console.error(sentence);
  process.exit(1);
}
