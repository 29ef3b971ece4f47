import { useState } from 'preact/hooks';
import type { Card } from '#core/cards/card.ts';
import type { Name } from '#core/cards/name.ts';
import { Fold } from '../controls/Fold.tsx';
import { useMessages } from '../messages.ts';
import type { DateWriter } from './card-dates.ts';
import { plainForm } from './card-heading.ts';

type NameListProps = {
  readonly card: Card;
  readonly dates: DateWriter;
  readonly writtenAs?: string | undefined;
};

const hasSide = (name: Name) => name.usedBy !== undefined && name.usedBy.length > 0;

/** Which name is whose. Stands open where names differ by side: that is something the article will not say. */
export function NameList({ card, dates, writtenAs }: NameListProps) {
  const { t, language } = useMessages();
  const bySide = card.names.filter(hasSide);
  const others = card.names.filter(name => !hasSide(name) && name.text !== card.title);
  const [open, setOpen] = useState(bySide.length > 0);
  if (bySide.length + others.length === 0 && card.neutralName === undefined) return null;

  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const here = writtenAs === undefined ? null : plainForm(writtenAs);
  const dated = (name: Name) => {
    const when = dates.statement({ from: name.since, to: name.until });
    return when === null ? name.text : t('cardNameDated', name.text, when);
  };
  return (
    <Fold summary={t(bySide.length > 0 ? 'cardNamesBySide' : 'cardNames')} open={open} onToggle={setOpen}>
      <ul class="name-list">
        {bySide.map(name => (
          <li key={`${name.text} ${name.usedBy?.join(' ')}`}>
            <b lang={name.language} dir="auto">
              {name.text}
            </b>{' '}
            {t('cardNameUsedBy', list.format(name.usedBy ?? []))}
            <NameDates name={name} dates={dates} />
            {here !== null && plainForm(name.text) === here && <em class="name-here">{t('cardNameHere')}</em>}
          </li>
        ))}
        {card.neutralName !== undefined && <li>{t('cardNameNeutral', card.neutralName)}</li>}
        {others.length > 0 && <li>{t('cardNameOthers', list.format(others.map(dated)))}</li>}
      </ul>
    </Fold>
  );
}

function NameDates({ name, dates }: { readonly name: Name; readonly dates: DateWriter }) {
  const when = dates.statement({ from: name.since, to: name.until });
  return when === null ? null : <span class="name-dates">, {when}</span>;
}
