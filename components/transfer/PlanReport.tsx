import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '#assets/locales/messages.ts';
import type { PublicPacks } from '#core/settings/settings.ts';
import { changesNothing, type ImportPlan, type RefusedEntry } from '#core/transfer/import-plan.ts';
import { Button } from '../controls/Button.tsx';
import { PART_WORDS } from '../editor/part-words.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { type Messages, useMessages } from '../messages.ts';
import { type PluralName, plural } from '../plural.ts';
import { PlanList } from './PlanList.tsx';
import { issueLines } from './place-words.ts';
import '../controls/notice.css';
import '../fields/fields.css';
import './plan-report.css';

type PlanReportProps = {
  readonly plan: ImportPlan;
  /** True where a pack's names are currently marked on every site. */
  readonly isPublic: (pack: string) => boolean;
  readonly onApply: (withSettings: boolean, publicPacks: PublicPacks) => void;
  readonly onCancel: () => void;
};

/** The dry run: everything that the file would change, before anything is changed. */
export function PlanReport({ plan, isPublic, onApply, onCancel }: PlanReportProps) {
  const messages = useMessages();
  const { language, t } = messages;
  // A file may come from somebody else, so its settings are applied only if the reader agrees.
  const [withSettings, setWithSettings] = useState(false);
  // For the same reason, only the reader decides whether a pack's names may be marked on every site.
  const [chosen, setChosen] = useState<PublicPacks>({});
  const inFile = withSettings ? plan.settings?.ownNames?.publicPacks : undefined;
  const publicPacks = Object.fromEntries(
    plan.packs.map(({ id }) => [id, chosen[id] ?? inFile?.[id] ?? isPublic(id)]),
  );
  const heading = useRef<HTMLHeadingElement | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const { file, packs, added, changed, dropped, refused, refusedUnlisted } = plan;
  const { lookAlikes, lookAlikesUnlisted } = plan;
  const { choices, refusedChoices, refusedChoicesUnlisted } = plan;
  const { pageDates, refusedPageDates, refusedPageDatesUnlisted } = plan;
  const nothing = changesNothing(plan);
  const size = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(file.bytes / 1024);
  return (
    <div class="plan">
      <h4 tabIndex={-1} ref={heading}>
        {t('optionsPlanTitle', file.name)}
      </h4>
      <p class="section-hint">
        {t(file.format === 'pack' ? 'optionsPlanPack' : 'optionsPlanExport', size)}
        {packs.map(
          pack =>
            ` ${t('optionsPlanPackLine', pack.title, pack.revision, pack.licence ?? t('optionsPackUnknown'))}`,
        )}
      </p>
      <PlanList
        title={plural(messages, 'optionsPlanAdded', added.length)}
        lines={added.map(card => ({ words: card.title }))}
      />
      <PlanList
        title={plural(messages, 'optionsPlanChanged', changed.length)}
        lines={changed.map(({ title, fields, kept }) => ({
          words: title,
          more: [
            ...(fields.length > 0 ? [fieldWords(fields, t)] : []),
            ...(kept.length > 0 ? [t('optionsPlanKept', fieldWords(kept, t))] : []),
          ].join('\n'),
        }))}
      />
      <PlanList
        title={plural(messages, 'optionsPlanDropped', dropped.length)}
        lines={dropped.map(card => ({ words: card.title }))}
      />
      <PlanList title={plural(messages, 'optionsPlanSame', plan.same)} lines={[]} />
      <PlanList
        title={plural(messages, 'optionsPlanRefused', refused.length + refusedUnlisted)}
        open
        lines={refused.map(({ place, id, issues }) => ({
          words: id === null ? place : `${place} (${id})`,
          more: issueLines(issues, messages),
        }))}
        unlisted={refusedUnlisted}
      />
      {lookAlikes.length > 0 && (
        <PlanList
          title={plural(messages, 'optionsPlanLookAlikes', lookAlikes.length + lookAlikesUnlisted)}
          open
          lines={lookAlikes.map(({ title, name, sign, other }) => ({
            words: name === title ? title : t('optionsPlanLookAlikeName', title, name),
            more: [
              other.name === other.title
                ? t('optionsPlanLookAlike', other.title)
                : t('optionsPlanLookAlikeOf', other.name, other.title),
              ...(sign === '' ? [] : [t('optionsPlanLookAlikeSign', sign)]),
            ].join(' '),
          }))}
          unlisted={lookAlikesUnlisted}
        />
      )}
      {choices > 0 && <PlanList title={plural(messages, 'optionsPlanChoices', choices)} lines={[]} />}
      <LeftOut title="optionsPlanChoicesRefused" refused={refusedChoices} unlisted={refusedChoicesUnlisted} />
      {pageDates > 0 && <PlanList title={plural(messages, 'optionsPlanPageDates', pageDates)} lines={[]} />}
      <LeftOut
        title="optionsPlanPageDatesRefused"
        refused={refusedPageDates}
        unlisted={refusedPageDatesUnlisted}
      />
      {plan.settings && (
        <CheckField
          label={t('optionsPlanSettings')}
          checked={withSettings}
          onChange={setWithSettings}
          hint={t('optionsPlanSettingsHint')}
        />
      )}
      {packs.map(({ id, title }) => (
        <CheckField
          key={id}
          label={t('optionsPackPublicOf', title)}
          checked={publicPacks[id] === true}
          onChange={value => setChosen({ ...chosen, [id]: value })}
          hint={t('optionsPackPublicHint')}
        />
      ))}
      <p>{t(nothing ? 'optionsPlanNothing' : 'optionsPlanSafe')}</p>
      <div class="notice-actions">
        <Button look="primary" disabled={nothing} onClick={() => onApply(withSettings, publicPacks)}>
          {t('optionsPlanApply')}
        </Button>
        <Button onClick={onCancel}>{t('optionsCancel')}</Button>
      </div>
    </div>
  );
}

type LeftOutProps = {
  readonly title: PluralName;
  readonly refused: readonly RefusedEntry[];
  readonly unlisted: number;
};

/** Those of the reader's choices and dates in the file that cannot be imported. */
function LeftOut({ title, refused, unlisted }: LeftOutProps) {
  const messages = useMessages();
  if (refused.length === 0) return null;
  return (
    <PlanList
      title={plural(messages, title, refused.length + unlisted)}
      open
      lines={refused.map(({ place, issues }) => ({
        words: place,
        more: issueLines(issues, messages),
      }))}
      unlisted={unlisted}
    />
  );
}

const FIELD_WORDS: Readonly<Record<string, MessageKey>> = {
  ...PART_WORDS,
  statements: 'optionsStatements',
  sources: 'optionsSources',
};

/** The names of a card's fields, as the editor labels them. */
function fieldWords(fields: readonly string[], t: Messages['t']): string {
  return fields.map(field => (FIELD_WORDS[field] ? t(FIELD_WORDS[field]) : field)).join(', ');
}
