import { useEffect, useRef } from 'react';
import type { SourceFieldProps } from './SourceField.client';

/** The same text in a field of the browser's own. */
export function PlainField({ label, language, text, onWrite, onSave, onClose }: SourceFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <textarea
      ref={field}
      aria-label={label}
      lang={language}
      spellCheck
      rows={Math.min(20, text.split('\n').length + 2)}
      value={text}
      onChange={({ target }) => onWrite(target.value)}
      onKeyDown={(event) => {
        const isSave = (event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key === 's');
        if (isSave) {
          event.preventDefault();
          onSave();
        }
        if (event.key === 'Escape') onClose();
      }}
    />
  );
}
