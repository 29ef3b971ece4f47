import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { FieldIssue } from '../../fields/Field.tsx';
import './card-form.css';
import { controlId, type FieldName } from '../../fields/field-name.ts';
import { useForm } from '../../fields/form-context.ts';

type FormSectionProps = {
  /** The part of the form whose faults as a whole (too many entries, for example) are shown here. */
  readonly field: FieldName;
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
};

export function FormSection({ field, title, hint, children }: FormSectionProps) {
  const headingId = useId();
  const message = useForm().issue(field);
  const id = controlId(field);
  return (
    <section class="form-section" aria-labelledby={headingId} id={id} tabIndex={-1}>
      <h3 id={headingId}>{title}</h3>
      {hint && <p class="section-hint">{hint}</p>}
      {message !== undefined && <FieldIssue id={`${id}-issue`} message={message} />}
      {children}
    </section>
  );
}
