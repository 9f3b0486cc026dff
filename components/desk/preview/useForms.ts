import { useEffect, useState } from 'react';
import type { FormField } from '@/lib/desk/form/formFields';
import type { MenuItem } from '@/lib/desk/page/componentMenu';
import { askDesk } from '../askDesk';

type Forms = { head: FormField[]; menu: MenuItem[] };

let asked: Promise<Forms> | undefined;

/** What forms are made from: the schema of the page head, and the components. The same for as long as the desk runs. */
export function useForms(): Forms | undefined {
  const [forms, setForms] = useState<Forms>();
  useEffect(() => {
    asked ??= askDesk<Forms>('forms');
    asked.then(setForms, () => {
      asked = undefined;
    });
  }, []);
  return forms;
}
