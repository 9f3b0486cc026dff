import { z } from 'zod';
import { checkContent } from '@/lib/check/checkContent';
import {
  beginningOf,
  changeBranches,
  currentBranch,
  fetchBranches,
  mainBranch,
  openBranch,
} from '@/lib/desk/git/branches';
import { mergeChange } from '@/lib/desk/git/mergeChange';
import { pageChanges } from '@/lib/desk/git/pageChanges';
import { setAuthor, submitChange } from '@/lib/desk/git/submitChange';
import { headForm } from '@/lib/desk/head/headForm';
import { careLists } from '@/lib/desk/page/careLists';
import { componentMenu } from '@/lib/desk/page/componentMenu';
import { openDesk } from '@/lib/desk/page/openDesk';
import { pageState } from '@/lib/desk/page/pageState';
import { commands, planCommand } from '@/lib/desk/page/planCommand';
import { checkChange, pageChangeSchema, savePage } from '@/lib/desk/page/savePage';
import { pictureSchema, savePicture } from '@/lib/desk/picture/savePicture';
import { checkFolderSync } from '@/lib/desk/store/checkFolder';
import { DeskError } from '@/lib/desk/store/DeskError';
import { draftSchema, removeDraft, writeDraft } from '@/lib/desk/store/drafts';
import { lastStep, saveFiles, undoLast } from '@/lib/desk/store/undoLog';
import { addPeriod, newPeriodSchema, periodForm } from '@/lib/desk/table/addPeriod';
import { messageFormSchema, openMessage, saveMessage } from '@/lib/desk/table/messageForm';
import { listTables, openTable, rowChangeSchema, saveRow } from '@/lib/desk/table/tables';
import { generatedPages } from '@/lib/site/generatedPages';
import { contentClock } from '@/lib/source/contentClock';
import { ContentError } from '@/lib/source/Fault';
import { TransactionError } from '@/lib/source/transaction/TransactionError';
import { chooseMoment, momentFormSchema } from './chooseMoment';
import type { Preview } from './proxyPreview';

export type DeskSettings = {
  root: string;
  /** Whether who reviews may also merge. */
  mayApprove: boolean;
  preview: Preview;
};

/** `gone` tells that nobody waits for it any longer. */
type Answer = (given: unknown, settings: DeskSettings, gone: AbortSignal) => unknown;

const command = z.strictObject({ name: z.enum(commands), words: z.array(z.string()) });

const commandLabels = {
  new: 'Ny sida',
  move: 'Flyttad sida',
  remove: 'Borttagen sida',
  redirect: 'Ändrad omdirigering',
};

const onlyAddress = z.strictObject({ address: z.string() });

/** What the desk's pages ask for, by the name in their address, and what each is given. Its answer is JSON. */
const answers: Record<string, Answer> = {
  page: (given, { root }) => pageState(root, onlyAddress.parse(given).address),
  check: (given, { root }) => checkChange(root, pageChangeSchema.parse(given)),
  save: (given, { root }) => savePage(root, pageChangeSchema.parse(given)),
  undo: (_, { root }) => ({ undone: undoLast(root), undo: lastStep(root) }),
  draft: (given, { root }) => {
    const draft = draftSchema.parse(given);
    writeDraft(root, draft);
    return {};
  },
  dropDraft: (given, { root }) => {
    removeDraft(root, draftSchema.parse(given));
    return {};
  },
  forms: () => ({ head: headForm(), menu: componentMenu() }),
  pages: (_, { root }) => {
    const site = openDesk(root);
    return site.files.map((file) => {
      const head = site.pageAt(file.address)?.head;
      return { ...file, title: head?.title ?? file.file, publish: head?.publish, unpublish: head?.unpublish };
    });
  },
  plan: async (given, { root }) => {
    const { name, words } = command.parse(given);
    const { isDone, said, changes } = await planCommand(root, name, words);
    return { isDone, said, files: changes.map(({ file }) => file) };
  },
  command: async (given, { root }) => {
    const { name, words } = command.parse(given);
    const { isDone, said, changes } = await planCommand(root, name, words);
    if (!isDone) throw new DeskError(said);
    saveFiles(root, commandLabels[name], changes);
    return { said };
  },
  tables: (_, { root }) => listTables(root),
  table: (given, { root }) => {
    const { file } = z.strictObject({ file: z.string() }).parse(given);
    return { ...openTable(root, file), period: periodForm(root, file) };
  },
  saveRow: async (given, { root }) => {
    await saveRow(root, rowChangeSchema.parse(given));
  },
  addPeriod: async (given, { root }) => {
    await addPeriod(root, newPeriodSchema.parse(given), contentClock());
  },
  picture: (given, { root }) => savePicture(root, pictureSchema.parse(given)),
  message: (_, { root }) => openMessage(root),
  saveMessage: async (given, { root }) => {
    await saveMessage(root, messageFormSchema.parse(given));
  },
  changes: (_, { root }) => ({
    pages: pageChanges(root),
    branch: currentBranch(root),
    main: mainBranch(root),
    undo: lastStep(root),
  }),
  submit: async (given, { root }) => {
    const { sentence, author } = z
      .strictObject({
        sentence: z.string(),
        author: z.strictObject({ name: z.string(), email: z.string() }).optional(),
      })
      .parse(given);
    const now = contentClock();
    const { faults } = await checkContent({ root, now, generatedPages: generatedPages() });
    const stopping = faults.filter(({ severity }) => severity === 'fault');
    if (stopping.length > 0)
      throw new DeskError('Rätta felen innan du lämnar in.', 422, { faults: stopping });
    if (author) setAuthor(root, author.name, author.email);
    return submitChange(root, sentence, now);
  },
  reviews: (_, { root, mayApprove }) => ({
    branches: changeBranches(root),
    current: currentBranch(root),
    main: mainBranch(root),
    mayApprove,
  }),
  fetch: (_, { root }) => {
    fetchBranches(root);
    return {};
  },
  review: (given, { root }) => {
    const { name } = z.strictObject({ name: z.string() }).parse(given);
    if (!changeBranches(root).some((branch) => branch.name === name))
      throw new DeskError(`Det finns ingen inlämnad ändring som heter ${name}.`, 404);
    return pageChanges(root, beginningOf(root, name), name);
  },
  open: (given, { root }) => {
    openBranch(root, z.strictObject({ name: z.string() }).parse(given).name);
    return {};
  },
  approve: (given, { root, mayApprove }) => {
    if (!mayApprove)
      throw new DeskError(
        'Här får ingen godkänna. Den som sköter driften kan tillåta det med DESK_APPROVE=1.',
      );
    const { name, chosen } = z
      .strictObject({ name: z.string(), chosen: z.array(z.string()).optional() })
      .parse(given);
    return mergeChange(root, name, () => checkFolderSync(root), chosen);
  },
  chooseMoment: (given, { preview }) => chooseMoment(preview, momentFormSchema.parse(given).local),
  care: (_, { root }, gone) => careLists(root, gone),
};

/** The answer to one of them, with its status. Whatever was sent, it is told in Swedish what is wrong with it. */
export async function answerApi(
  name: string,
  body: string,
  settings: DeskSettings,
  gone: AbortSignal,
): Promise<{ status: number; value: unknown }> {
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (!answer) return { status: 404, value: { message: 'Det finns ingen sådan fråga.' } };
  const unreadable = { status: 422, value: { message: 'Frågan går inte att läsa.' } };
  let given: unknown;
  try {
    given = JSON.parse(body);
  } catch {
    return unreadable;
  }
  try {
    return { status: 200, value: await answer(given, settings, gone) };
  } catch (error) {
    if (error instanceof DeskError)
      return { status: error.status, value: { message: error.message, ...error.more } };
    if (error instanceof TransactionError) return { status: 409, value: { message: error.message } };
    if (error instanceof ContentError)
      return { status: 422, value: { message: 'Rätta felen först.', faults: error.faults } };
    if (error instanceof z.ZodError) return unreadable;
    throw error;
  }
}
