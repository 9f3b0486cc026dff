import { useEffect, useRef, useState } from 'react';
import type { PageState } from '@/lib/desk/page/pageState';
import type { PageChange, SavedChange } from '@/lib/desk/page/savePage';
import { readMarkdownTable } from '@/lib/desk/table/markdownTable';
import type { Fault } from '@/lib/source/Fault';
import { AskError, askDesk, messageOf } from '../askDesk';
import { FaultItems } from '../FaultItems.client';
import { takeFocus } from '../takeFocus';
import { useOneAtATime } from '../useOneAtATime';
import { dropDraft, keepDraft } from './drafts';
import { GridField } from './GridField.client';
import { PlainField } from './PlainField.client';
import { SourceField } from './SourceField.client';

/** What is written: in place of some lines, after some, or the whole file. */
export type Target = {
  kind: 'replace' | 'insert' | 'whole';
  start: number;
  end: number;
  label: string;
  text: string;
};

type BlockEditorProps = {
  page: PageState;
  target: Target;
  /** What was begun before and not saved, with the text that it was begun on. */
  draft?: { written: string; base: string; start: number; end: number };
  /** Settles when the page shows it. */
  onSaved: (saved: SavedChange) => Promise<void>;
  onClose: () => void;
  onMove?: (step: -1 | 1) => void;
  onRemove?: () => void;
  onAdd?: () => void;
};

/** What the check finds, and the lines of the page in which that stands which is written here. */
type Checked = { faults: Fault[]; start: number; end: number };

const plainKey = 'redigera:textruta';

/** How long the writer is quiet before the check is asked. */
const quietMilliseconds = 200;

export function BlockEditor(props: BlockEditorProps) {
  const { page, target, draft, onSaved, onClose, onMove, onRemove, onAdd } = props;
  const [base, setBase] = useState(draft?.base ?? page.text);
  const [lines, setLines] = useState({ start: draft?.start ?? target.start, end: draft?.end ?? target.end });
  const [written, setWritten] = useState(draft?.written ?? target.text);
  const [found, setFound] = useState<Checked>({
    faults: [],
    start: 1,
    end: 0,
  });
  const [theirs, setTheirs] = useState<string>();
  const [message, setMessage] = useState('');
  /** Why the draft is not kept. */
  const [unkept, setUnkept] = useState('');
  const [isPlain, setIsPlain] = useState(() => localStorage.getItem(plainKey) !== null);
  const hasTable = target.kind !== 'whole' && readMarkdownTable(written) !== undefined;
  const [isGrid, setIsGrid] = useState(hasTable);
  const asked = useRef(0);
  /** What stands in the field, also before React has drawn the last letter: that is what a press of the keys saves. */
  const inField = useRef(written);

  const change = changeOf(target.kind, lines, written);
  // The same as long as nothing is written.
  const asText = JSON.stringify(change);
  const draftOf = { file: page.file, base, ...lines };

  useEffect(() => {
    const number = ++asked.current;
    const timer = setTimeout(async () => {
      try {
        const answer = await askDesk<Checked>('check', {
          address: page.address,
          base,
          change: JSON.parse(asText),
        });
        if (number !== asked.current) return;
        setFound(answer);
        setMessage('');
      } catch (error) {
        setMessage(messageOf(error));
      }
    }, quietMilliseconds);
    return () => clearTimeout(timer);
  }, [page.address, base, asText]);

  const isHere = ({ line }: Fault) => line !== undefined && line >= found.start && line <= found.end;
  const here = found.faults
    .filter(isHere)
    .map((fault) => ({ ...fault, line: (fault.line ?? 1) - found.start + 1 }));

  function write(text: string) {
    inField.current = text;
    setWritten(text);
    keep(draftOf, text);
  }

  function keep(place: typeof draftOf, text: string) {
    keepDraft({ ...place, written: text, savedAt: new Date().toISOString() }).then(
      () => setUnkept(''),
      (error) => setUnkept(messageOf(error)),
    );
  }

  const save = useOneAtATime(async () => {
    const saving = inField.current;
    try {
      const saved = await askDesk<SavedChange>('save', {
        address: page.address,
        base,
        change: changeOf(target.kind, lines, saving),
      });
      // What was written meanwhile is not saved, and stays as a draft.
      if (inField.current === saving) await dropDraft(draftOf);
      await onSaved(saved);
    } catch (error) {
      setMessage(messageOf(error));
      if (!(error instanceof AskError) || error.status !== 409) return;
      const told = error.told as { theirs?: string; now?: string; start?: number; end?: number };
      if (told.theirs === undefined || told.now === undefined) return;
      // From here on the editor has seen both: what is saved next takes the place of the other one's.
      const next = { start: told.start ?? 1, end: told.end ?? 0 };
      await dropDraft(draftOf);
      keep({ file: page.file, base: told.now, ...next }, inField.current);
      setTheirs(told.theirs);
      setBase(told.now);
      setLines(next);
    }
  });

  async function throwAway() {
    await dropDraft(draftOf);
    onClose();
  }

  function choosePlain(chosen: boolean) {
    if (chosen) localStorage.setItem(plainKey, '1');
    else localStorage.removeItem(plainKey);
    setIsPlain(chosen);
  }

  const Field = hasTable && isGrid ? GridField : isPlain ? PlainField : SourceField;
  return (
    <section className="editor" aria-label={target.label}>
      {draft && <p className="note">Det här är ditt utkast, som inte är sparat på sidan.</p>}
      {theirs !== undefined && (
        // Read before it is written on: each time that there is another one.
        <div key={theirs} ref={takeFocus} tabIndex={-1} className="both">
          <p>
            <strong>Någon annan har sparat samma del medan du skrev.</strong> Din text står i rutan. Välj en
            av dem, eller skriv ihop dem i rutan och spara.
          </p>
          <h3>Texten som den andra sparade</h3>
          <pre>{theirs}</pre>
          <button type="button" onClick={throwAway}>
            Behåll den andras text
          </button>
        </div>
      )}
      <Field
        label={target.label}
        language={page.locale}
        text={written}
        faults={here}
        onWrite={write}
        onSave={save}
        onClose={onClose}
      />
      <div aria-live="polite">
        {message && <p className="message">{message}</p>}
        {unkept && <p className="message">{unkept}</p>}
        <FaultItems faults={here} />
      </div>
      <div className="buttons">
        <button type="button" className="primary" onClick={save} aria-keyshortcuts="Control+Enter">
          {theirs === undefined ? 'Spara' : 'Spara min text'}
        </button>
        <button type="button" onClick={onClose} aria-keyshortcuts="Escape">
          Stäng
        </button>
        {draft && (
          <button type="button" onClick={throwAway}>
            Kasta utkastet
          </button>
        )}
        {onMove && (
          <>
            <button type="button" onClick={() => onMove(-1)}>
              Flytta upp
            </button>
            <button type="button" onClick={() => onMove(1)}>
              Flytta ned
            </button>
          </>
        )}
        {onAdd && (
          <button type="button" onClick={onAdd}>
            Lägg till efter
          </button>
        )}
        {onRemove && (
          <button type="button" onClick={onRemove}>
            Ta bort
          </button>
        )}
        <label>
          <input type="checkbox" checked={isPlain} onChange={({ target: box }) => choosePlain(box.checked)} />{' '}
          Vanlig textruta
        </label>
        {hasTable && (
          <label>
            <input type="checkbox" checked={isGrid} onChange={({ target: box }) => setIsGrid(box.checked)} />{' '}
            Tabellen som rutnät
          </label>
        )}
      </div>
    </section>
  );
}

function changeOf(
  kind: Target['kind'],
  { start, end }: { start: number; end: number },
  written: string,
): PageChange['change'] {
  if (kind === 'whole') return { kind, written };
  if (kind === 'insert') return { kind, after: start - 1, written };
  return written.trim() === '' ? { kind: 'remove', start, end } : { kind, start, end, written };
}
