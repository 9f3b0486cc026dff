import { type ReactNode, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PageChange, SavedChange } from '@/lib/desk/page/savePage';
import type { Draft } from '@/lib/desk/store/drafts';
import type { Fault } from '@/lib/source/Fault';
import { askDesk, faultsOf, messageOf } from '../askDesk';
import { FaultItems } from '../FaultItems.client';
import { useKeptFocus } from '../useKeptFocus';
import { useOneAtATime } from '../useOneAtATime';
import { AddBlock } from './AddBlock.client';
import { BlockEditor, type Target } from './BlockEditor.client';
import { draftsOf } from './drafts';
import { HeadForm } from './HeadForm.client';
import { MomentForm } from './MomentForm.client';
import { PageCommands } from './PageCommands.client';
import { Panel } from './Panel.client';
import { PublishTimes } from './PublishTimes.client';
import { shadowPlace } from './shadowPlace';
import { usePageBlocks } from './usePageBlocks';

type Opened = { target: Target; place: HTMLElement; restore: () => void; draft?: Draft };

type Shown = 'head' | 'commands' | 'add' | 'moment' | undefined;

/** What the preview gets from the desk: a bar at its foot, and an editor where a block is opened. */
export function PreviewDesk({ own }: { own: HTMLElement }) {
  const [opened, setOpened] = useState<Opened>();
  const [shown, setShown] = useState<Shown>();
  /** Where a new block comes: after this line. */
  const [after, setAfter] = useState<number>();
  const [said, setSaid] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const bar = useRef<HTMLElement>(null);
  const overview = useRef<HTMLAnchorElement>(null);
  useKeptFocus(bar, overview);
  const { page, reason, moment, showSaved, blockAt, focusAt } = usePageBlocks({
    own,
    isWriting: opened !== undefined || shown !== undefined,
    onOpen: openBlock,
  });

  const drafts = page ? draftsOf(page.file, page.drafts) : [];
  const lineTexts = page?.text.split(/\r\n|\r|\n/) ?? [];

  /** The editor stands where the block stood, or last in the page where there is none. */
  function openAt(target: Target, elements: readonly HTMLElement[], draft?: Draft) {
    opened?.restore();
    const { host, inside } = shadowPlace();
    const hidden = target.kind === 'insert' ? [] : elements;
    for (const element of hidden) element.dataset.deskHidden = '';
    const last = elements.at(-1);
    if (last) last.after(host);
    else (document.querySelector('main') ?? document.body).append(host);
    const restore = () => {
      for (const element of hidden) delete element.dataset.deskHidden;
      host.remove();
    };
    setSaid('');
    setOpened({ target, place: inside, restore, draft });
    host.scrollIntoView({ block: 'nearest' });
  }

  function openBlock(lines: string) {
    const block = blockAt(lines);
    const [start = 0, end = 0] = lines.split('-').map(Number);
    if (!page || !block || isSameTarget(opened?.target, start, end)) return;
    const text = lineTexts.slice(start - 1, end).join('\n');
    const draft = drafts.find((each) => each.start === start && each.end === end && each.base === page.text);
    openAt({ kind: 'replace', start, end, label: `Ändra: ${firstWords(text)}`, text }, block.elements, draft);
  }

  function openDraft(draft: Draft) {
    if (!page) return;
    const { start, end } = draft;
    const isWhole = start === 1 && end >= draft.base.split('\n').length - 1;
    const kind = isWhole ? 'whole' : end < start ? 'insert' : 'replace';
    const label = `Utkast: ${firstWords(draft.written)}`;
    const shownAt =
      draft.base === page.text && kind === 'replace' ? blockAt(`${start}-${end}`)?.elements : undefined;
    openAt({ kind, start, end, label, text: draft.written }, shownAt ?? [], draft);
  }

  function openWhole() {
    if (!page) return;
    const end = lineTexts.length;
    openAt(
      { kind: 'whole', start: 1, end, label: 'Hela texten', text: page.text.replace(/\r\n?/g, '\n') },
      [],
    );
  }

  function openNew(written: string) {
    if (!page) return;
    const line = after ?? page.blocks.at(-1)?.end ?? lineTexts.length;
    const block = page.blocks.find(({ end }) => end === line);
    const elements = block ? (blockAt(`${block.start}-${block.end}`)?.elements ?? []) : [];
    setShown(undefined);
    openAt({ kind: 'insert', start: line + 1, end: line, label: 'Ny del', text: written }, elements);
  }

  function close() {
    opened?.restore();
    setOpened(undefined);
    focusAt(opened?.target.start ?? 1);
  }

  /** The editor stays until the page shows what was saved in its place. */
  async function saved(found: readonly Fault[], line?: number) {
    await showSaved(line);
    opened?.restore();
    setOpened(undefined);
    setShown(undefined);
    setFaults(found);
    setSaid('Sparat.');
  }

  /** Focus goes to the line that `lineOf` finds in what was saved. */
  const save = useOneAtATime(async (change: PageChange['change'], lineOf: (saved: SavedChange) => number) => {
    if (!page) return;
    try {
      const answer = await askDesk<SavedChange>('save', {
        address: page.address,
        base: page.text,
        change,
      });
      await saved(answer.faults, lineOf(answer));
    } catch (error) {
      setSaid(messageOf(error));
      setFaults(faultsOf(error));
    }
  });

  function move(step: -1 | 1) {
    const index = page?.blocks.findIndex(({ start }) => start === opened?.target.start) ?? -1;
    const first = page?.blocks[step < 0 ? index - 1 : index];
    const second = page?.blocks[step < 0 ? index : index + 1];
    if (index === -1 || !first || !second)
      return setSaid(step < 0 ? 'Delen står redan först.' : 'Delen står redan sist.');
    const change = { kind: 'swap' as const, first: rangeOf(first), second: rangeOf(second) };
    save(change, ({ start, end }) => (step < 0 ? start : end - (first.end - first.start)));
  }

  const undo = useOneAtATime(async () => {
    try {
      const { undone } = await askDesk<{ undone: string }>('undo');
      setSaid(`Ångrat: ${undone}.`);
    } catch (error) {
      setSaid(messageOf(error));
    }
  });

  const target = opened?.target;
  const isBlock = target?.kind === 'replace' && !opened?.draft;
  return (
    <>
      <nav ref={bar} className="bar" aria-label="Redaktionen">
        <p aria-live="polite" className="said">
          {said ||
            reason ||
            (page ? 'Peka på det du vill ändra, eller gå dit med Tab och tryck Enter.' : 'Sidan läses …')}
        </p>
        <PublishTimes moment={moment} head={page?.head ?? {}} />
        <FaultItems faults={faults} />
        <div className="buttons">
          <a ref={overview} href="/redigera">
            Översikt
          </a>
          {page && (
            <>
              <button type="button" onClick={() => setShown('head')}>
                Sidhuvud
              </button>
              <button
                type="button"
                onClick={() => {
                  setAfter(undefined);
                  setShown('add');
                }}
              >
                Lägg till sist
              </button>
              <button type="button" onClick={openWhole}>
                Hela texten
              </button>
              <button type="button" onClick={() => setShown('commands')}>
                Flytta eller ta bort sidan
              </button>
            </>
          )}
          <button type="button" onClick={() => setShown('moment')}>
            Välj tidpunkt
          </button>
          {page?.undo && (
            <button type="button" onClick={undo}>
              Ångra: {page.undo}
            </button>
          )}
          {drafts
            .filter(({ written }) => !opened || opened.draft?.written !== written)
            .slice(0, opened ? 0 : 3)
            .map((draft) => (
              <button key={`${draft.start} ${draft.savedAt}`} type="button" onClick={() => openDraft(draft)}>
                Fortsätt på utkastet: {firstWords(draft.written)}
              </button>
            ))}
        </div>
      </nav>
      {shown && (
        <Panel title={panelTitles[shown]} onClose={() => setShown(undefined)}>
          {panel(shown)}
        </Panel>
      )}
      {page &&
        opened &&
        target &&
        createPortal(
          <BlockEditor
            key={`${target.kind} ${target.start} ${target.end}`}
            page={page}
            target={target}
            draft={opened.draft}
            onSaved={({ faults: found, start }) => saved(found, start)}
            onClose={close}
            onMove={isBlock ? move : undefined}
            onRemove={
              isBlock ? () => save({ kind: 'remove', ...rangeOf(target) }, ({ start }) => start) : undefined
            }
            onAdd={
              isBlock
                ? () => {
                    setAfter(target.end);
                    setShown('add');
                  }
                : undefined
            }
          />,
          opened.place,
        )}
    </>
  );

  function panel(which: NonNullable<Shown>): ReactNode {
    if (which === 'moment') return <MomentForm moment={moment} />;
    if (!page) return null;
    if (which === 'head') return <HeadForm page={page} onSaved={saved} />;
    if (which === 'add') return <AddBlock onChosen={openNew} />;
    return <PageCommands address={page.address} />;
  }
}

const panelTitles = {
  head: 'Sidhuvud',
  commands: 'Flytta eller ta bort sidan',
  add: 'Lägg till',
  moment: 'Välj tidpunkt',
};

const isSameTarget = (target: Target | undefined, start: number, end: number) =>
  target?.kind === 'replace' && target.start === start && target.end === end;

const rangeOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

/** As many words as tell one block from the next. */
const firstWords = (text: string) =>
  text
    .replace(/[#*`<>|[\]]/g, '')
    .trim()
    .split(/\s+/)
    .slice(0, 5)
    .join(' ');
