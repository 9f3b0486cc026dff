import { useState } from 'react';
import type { FormField } from '@/lib/desk/form/formFields';
import type { PageState } from '@/lib/desk/page/pageState';
import type { SavedChange } from '@/lib/desk/page/savePage';
import type { Fault } from '@/lib/source/Fault';
import { AskError, askDesk, faultsOf, messageOf } from '../askDesk';
import { FaultItems } from '../FaultItems.client';
import { Field } from '../Field.client';
import { fieldFaults } from '../fieldFaults';
import { LiveMessage } from '../LiveMessage.client';
import { useAnswer } from '../useAnswer';
import { useOneAtATime } from '../useOneAtATime';

type HeadFormProps = { page: PageState; onSaved: (faults: readonly Fault[]) => Promise<void> };

/** The page head, as its schema has it. Only the fields that were changed are written. */
export function HeadForm({ page, onSaved }: HeadFormProps) {
  const forms = useAnswer<{ head: FormField[] }>('forms');
  const fields = forms.answer?.head ?? [];
  /** The text that the editor saw; after somebody else has saved, that of theirs. */
  const [base, setBase] = useState(page.text);
  const [values, setValues] = useState<Record<string, unknown>>({});
  const [message, setMessage] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const told = fieldFaults(faults, page.file, fields);
  const valueNow = (name: string) => (name in values ? values[name] : page.head[name]);

  const save = useOneAtATime(async () => {
    const change = { kind: 'head', values };
    try {
      const answer = await askDesk<SavedChange>('save', {
        address: page.address,
        base,
        change,
      });
      await onSaved(answer.faults);
    } catch (error) {
      setMessage(messageOf(error));
      setFaults(faultsOf(error));
      if (error instanceof AskError && typeof error.told.now === 'string') setBase(error.told.now);
    }
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <LiveMessage>{forms.message}</LiveMessage>
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={valueNow(field.name)}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
          faults={told.byName.get(field.name)}
        />
      ))}
      <div aria-live="polite">
        {message && <p className="message">{message}</p>}
        <FaultItems faults={told.others} />
      </div>
      {forms.answer && (
        <div className="buttons">
          <button type="submit" className="primary">
            Spara sidhuvudet
          </button>
        </div>
      )}
    </form>
  );
}
