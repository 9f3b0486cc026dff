import { useEffect, useRef } from 'react';
import { askedByKeys } from './askedByKeys';
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
        const asked = askedByKeys(event);
        if (asked) event.preventDefault();
        if (asked === 'save') onSave();
        if (asked === 'close') onClose();
      }}
    />
  );
}
