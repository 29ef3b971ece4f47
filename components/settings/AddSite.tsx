import { Plus } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { SiteRule } from '#core/settings/settings.ts';
import { Button } from '../controls/Button.tsx';
import { Select } from '../controls/Select.tsx';
import { FieldIssue } from '../fields/Field.tsx';
import { useMessages } from '../messages.ts';
import { siteRuleOptions } from './site-rule-options.ts';
import '../fields/fields.css';
import './settings.css';

type AddSiteProps = {
  /** The name under which a site's rule is stored; null for text that is not a site. */
  readonly siteOf: (typed: string) => string | null;
  readonly onAdd: (site: string, rule: SiteRule) => void;
  /** Labels of the field and the button where a site is only listed and gets no rule. */
  readonly labels?: { readonly field: string; readonly button: string };
};

/** A field for a site and, unless the list is plain, for its rule. */
export function AddSite({ siteOf, onAdd, labels }: AddSiteProps) {
  const { t } = useMessages();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [rule, setRule] = useState<SiteRule>('never');
  const [refused, setRefused] = useState(false);
  const site = siteOf(typed.trim());
  const wrong = refused && site === null;
  const add = () => {
    setRefused(site === null);
    if (site === null) {
      document.getElementById(id)?.focus();
      return;
    }
    onAdd(site, rule);
    setTyped('');
  };
  return (
    <form
      class="add-site"
      onSubmit={event => {
        event.preventDefault();
        add();
      }}
    >
      <div class="field">
        <label for={id}>{labels?.field ?? t('optionsSite')}</label>
        <input
          id={id}
          class="input"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          inputMode="url"
          placeholder="example.org"
          value={typed}
          aria-describedby={wrong ? `${id}-issue` : undefined}
          aria-invalid={wrong || undefined}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        {wrong && <FieldIssue id={`${id}-issue`} message={t('optionsSiteIssue')} />}
      </div>
      {!labels && (
        <div class="field">
          <label for={`${id}-rule`}>{t('optionsSiteRule')}</label>
          <Select id={`${id}-rule`} options={siteRuleOptions(t)} value={rule} onChange={setRule} />
        </div>
      )}
      <Button icon={Plus} onClick={add}>
        {labels?.button ?? t('optionsSiteAdd')}
      </Button>
    </form>
  );
}
