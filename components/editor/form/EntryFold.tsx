import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Fold } from '../../controls/Fold.tsx';
import './entries.css';
import type { FieldName } from '../../fields/field-name.ts';
import { useForm } from '../../fields/form-context.ts';

type EntryFoldProps = {
  /** A fault in a field whose name starts with this one opens the fold: a refused field must not be out of sight. */
  readonly field: FieldName;
  /** Fields whose names start with `field` but which are outside the fold. */
  readonly except?: readonly string[];
  readonly summary: string;
  readonly children: ComponentChildren;
};

export function EntryFold({ field, except = [], summary, children }: EntryFoldProps) {
  const [open, setOpen] = useState(false);
  const faulty = useForm().issueWithin(field, except);
  return (
    <Fold summary={summary} open={open || faulty} onToggle={setOpen}>
      {children}
    </Fold>
  );
}
