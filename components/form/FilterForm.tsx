import type { ReactNode } from 'react';
import styles from './FilterForm.module.css';

type FilterFormProps = {
  /** Left out where the form leads to the address that it stands at. */
  action?: string;
  label: string;
  submit: string;
  /** What narrows the search: on phones in a fold. */
  filters?: { label: string; isOpen: boolean; fields: ReactNode };
  /** The field for words. */
  children: ReactNode;
};

/**
 * A search that is an ordinary form: it works without script, and its answer has an address to share. No landmark: those are the frame's, whose
 * search is one.
 */
export function FilterForm({ action, label, submit, filters, children }: FilterFormProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div role="group" aria-label={label}>
      <form className={styles.form} action={action} method="get">
        {children}
        {filters && (
          <details open={filters.isOpen}>
            <summary>{filters.label}</summary>
            <div className={styles.filters}>{filters.fields}</div>
          </details>
        )}
        <button type="submit">{submit}</button>
      </form>
    </div>
  );
}
