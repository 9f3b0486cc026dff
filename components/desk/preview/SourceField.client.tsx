import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { Fault } from '@/lib/source/Fault';

export type SourceFieldProps = {
  label: string;
  language: string;
  /** What it begins with. What is written afterwards, the field itself knows first. */
  text: string;
  /** With lines counted in this text. */
  faults: readonly Fault[];
  onWrite: (text: string) => void;
  onSave: () => void;
  onClose: () => void;
};

/** Markdown with the faults under the words that they mean. */
export function SourceField(props: SourceFieldProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef(props);
  latest.current = props;
  const { faults } = props;

  useEffect(() => {
    if (!place.current) return;
    const { label, language, text: initial } = latest.current;
    const run = (what: 'onSave' | 'onClose') => () => {
      latest.current[what]();
      return true;
    };
    const editor = new EditorView({
      parent: place.current,
      root: place.current.getRootNode() as ShadowRoot,
      state: EditorState.create({
        doc: initial,
        extensions: [
          history(),
          keymap.of([
            { key: 'Mod-Enter', run: run('onSave') },
            { key: 'Mod-s', run: run('onSave') },
            { key: 'Escape', run: run('onClose') },
            ...defaultKeymap,
            ...historyKeymap,
          ]),
          markdown(),
          syntaxHighlighting(defaultHighlightStyle),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label, lang: language, spellcheck: 'true' }),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) latest.current.onWrite(state.doc.toString());
          }),
        ],
      }),
    });
    view.current = editor;
    editor.focus();
    return () => editor.destroy();
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (editor) editor.dispatch(setDiagnostics(editor.state, diagnosticsOf(editor.state, faults)));
  }, [faults]);

  return <div ref={place} className="source" />;
}

/**
 * The checks tell where a fault begins. It is marked under the words that the message names, where they stand there; otherwise to the end of that
 * link, tag or word, or under the whole line.
 */
function diagnosticsOf(state: EditorState, faults: readonly Fault[]): Diagnostic[] {
  return faults.flatMap(({ line = 1, column, message, severity }) => {
    if (line < 1 || line > state.doc.lines) return [];
    const { from, text } = state.doc.line(line);
    const begins = Math.min((column ?? 1) - 1, text.length);
    const named = [...message.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words);
    const words = named.find((each) => text.indexOf(each, begins) !== -1);
    const part =
      words ??
      (column === undefined
        ? text
        : (/^(?:!?\[[^\]]*\]\([^)]*\)|<[^>]*>|\S+)/.exec(text.slice(begins))?.[0] ?? ''));
    const start = from + (words ? text.indexOf(words, begins) : begins);
    return [
      { from: start, to: start + part.length, message, severity: severity === 'fault' ? 'error' : 'warning' },
    ];
  });
}
