import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Fold } from '../../controls/Fold.tsx';
import './entries.css';
import type { FieldName } from '../../fields/field-name.ts';
import { useForm } from '../../fields/form-context.ts';

type EntryFoldProps = {
  /** Faults in fields below this name open the fold: nothing that is refused may be out of sight. */
  readonly field: FieldName;
  /** Fields below that name which stand outside of the fold. */
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
