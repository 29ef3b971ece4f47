import { CircleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { unseenIn } from '#core/cards/unseen.ts';
import { Icon } from '../controls/Icon.tsx';
import { useMessages } from '../messages.ts';
import './fields.css';
import { controlId, type FieldName } from './field-name.ts';
import { useForm } from './form-context.ts';

/** The attributes that connect a control with its label, its hint and its fault. */
export type ControlProps = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly onBlur: () => void;
};

type FieldProps = {
  readonly field: FieldName;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly class?: string;
  /** The control's text, where it is free text. */
  readonly written?: string;
  /** True where the label is for screen readers only, because something else conveys it visually. */
  readonly labelHidden?: boolean;
  readonly children: (control: ControlProps) => ComponentChildren;
};

/** A label, a control, and below them the hint and the reason why the value is refused. */
export function Field({
  field,
  label,
  hint,
  children,
  class: extra,
  written = '',
  labelHidden = false,
}: FieldProps) {
  const { t } = useMessages();
  const { issue, touch } = useForm();
  const message = issue(field);
  const id = controlId(field);
  const unseen = unseenIn(written) !== null;
  const describedBy = [hint && `${id}-hint`, unseen && `${id}-unseen`, message && `${id}-issue`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class={extra ? `field ${extra}` : 'field'}>
      <label for={id} class={labelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': message === undefined ? undefined : true,
        onBlur: () => touch(field),
      })}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {unseen && (
        <p class="field-hint" id={`${id}-unseen`}>
          {t('optionsUnseenLeftOut')}
        </p>
      )}
      {message !== undefined && <FieldIssue id={`${id}-issue`} message={message} />}
    </div>
  );
}

export function FieldIssue({ id, message }: { readonly id: string; readonly message: string }) {
  return (
    <p class="field-issue" id={id}>
      <Icon icon={CircleAlert} />
      <span>{message}</span>
    </p>
  );
}
