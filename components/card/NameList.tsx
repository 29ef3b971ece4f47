import { useState } from 'preact/hooks';
import type { Card } from '#core/cards/card.ts';
import type { Name } from '#core/cards/name.ts';
import { Fold } from '../controls/Fold.tsx';
import { useMessages } from '../messages.ts';
import { plural } from '../plural.ts';
import type { DateWriter } from './card-dates.ts';
import { namesWritten } from './card-heading.ts';
import { groupNames, type NameGroup, otherNames } from './name-groups.ts';
import { ChangedMark, useFoldWords } from './statements/ChangedMark.tsx';
import './name-list.css';

type NameListProps = {
  readonly card: Card;
  readonly dates: DateWriter;
  readonly writtenAs?: string | undefined;
};

/**
 * The card's names, and who uses which. The list is open where sides use different names, because the article does not
 * point that out.
 */
export function NameList({ card, dates, writtenAs }: NameListProps) {
  const { t, language } = useMessages();
  const foldWords = useFoldWords();
  const here = namesWritten(card, writtenAs);
  const bySide = groupNames(card.names, here);
  // A form may be listed twice, once for any text and once for languages in which it has endings.
  const others = [...Map.groupBy(card.names, ({ text }) => text).values()]
    .map(([name]) => name!)
    .filter(({ usedBy, text }) => !usedBy?.length && text !== card.title);
  const { near, elsewhere } = otherNames(others, [language, card.language], here);
  const [open, setOpen] = useState(bySide.length > 0);
  if (bySide.length + others.length === 0 && card.neutralName === undefined) return null;

  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const dated = (name: Name) => {
    const when = dates.statement({ from: name.since, to: name.until });
    return when === null ? name.text : t('cardNameDated', name.text, when);
  };
  const summary = t(bySide.length > 0 ? 'cardNamesBySide' : 'cardNames');
  const folded = foldWords(summary, ({ names, neutralName }) => names.size + Number(neutralName));
  return (
    <Fold summary={open ? summary : folded} open={open} onToggle={setOpen}>
      <ul class="name-list">
        {bySide.map(group => (
          <li key={group.names[0]?.text}>
            <ChangedMark among={lines => group.names.some(name => lines.names.has(name))} />
            <Forms names={group.names} here={here} list={list} />{' '}
            {t('cardNameUsedBy', list.format(group.usedBy))}
            <GroupDates group={group} dates={dates} />
          </li>
        ))}
        {card.neutralName !== undefined && (
          <li>
            <ChangedMark among={lines => lines.neutralName} />
            {t('cardNameNeutral', card.neutralName)}
          </li>
        )}
        {near.length > 0 && (
          <li>
            <ChangedMark among={lines => near.some(name => lines.names.has(name))} />
            {t('cardNameOthers', list.format(near.map(dated)))}
          </li>
        )}
        {elsewhere.size > 0 && <NamesElsewhere names={elsewhere} list={list} />}
      </ul>
    </Fold>
  );
}

type NamesElsewhereProps = {
  readonly names: ReadonlyMap<string, readonly Name[]>;
  readonly list: Intl.ListFormat;
};

function NamesElsewhere({ names, list }: NamesElsewhereProps) {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  const inWords = new Intl.DisplayNames([messages.language], { type: 'language' });
  const sorted = [...names]
    .map(([tag, forms]) => ({ tag, title: inWords.of(tag) ?? tag, forms }))
    .sort((a, b) => a.title.localeCompare(b.title, messages.language));
  return (
    <li>
      <ChangedMark among={lines => [...names.values()].flat().some(name => lines.names.has(name))} />
      <Fold summary={plural(messages, 'cardNamesElsewhere', names.size)} open={open} onToggle={setOpen}>
        <ul class="name-list">
          {sorted.map(({ tag, title, forms }) => (
            <li key={tag}>
              {title}: <bdi lang={tag}>{list.format(forms.map(({ text }) => text))}</bdi>
            </li>
          ))}
        </ul>
      </Fold>
    </li>
  );
}

type FormsProps = {
  readonly names: readonly Name[];
  /** Those of the names that the article uses. */
  readonly here: readonly Name[];
  readonly list: Intl.ListFormat;
};

function Forms({ names, here, list }: FormsProps) {
  const { t } = useMessages();
  let next = 0;
  const parts = list.formatToParts(names.map(({ text }) => text));
  return parts.map(({ type, value }) => {
    const name = type === 'element' ? names[next++] : undefined;
    if (!name) return value;
    return (
      <span key={value}>
        <b lang={name.languages?.[0]} dir="auto">
          {value}
        </b>
        {here.includes(name) && <em class="name-here">{t('cardNameHere')}</em>}
      </span>
    );
  });
}

function GroupDates({ group, dates }: { readonly group: NameGroup; readonly dates: DateWriter }) {
  const when = dates.statement({ from: group.since, to: group.until });
  return when === null ? null : <span class="name-dates">, {when}</span>;
}
