import { Package, PackageX } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isWebAddress } from '#core/cards/source.ts';
import type { InstalledPack, PackOrigin } from '#core/packs/pack.ts';
import { dateWriter } from '../card/card-dates.ts';
import { SourceHost } from '../card/sources/SourceHost.tsx';
import { Button } from '../controls/Button.tsx';
import { EmptyState } from '../controls/EmptyState.tsx';
import { CheckField } from '../fields/CheckField.tsx';
import { type Messages, useMessages } from '../messages.ts';
import { dayWriter } from '../moment-writer.ts';
import { plural } from '../plural.ts';
import '../controls/notice.css';
import './pack-list.css';

type PackListProps = {
  readonly packs: readonly InstalledPack[];
  readonly onRemove: (pack: InstalledPack) => void;
  /** True where a pack's names are marked on every site. */
  readonly isPublic: (pack: InstalledPack) => boolean;
  readonly onPublic: (pack: InstalledPack, isPublic: boolean) => void;
};

export function PackList({ packs, onRemove, isPublic, onPublic }: PackListProps) {
  const { t } = useMessages();
  const [asking, setAsking] = useState<string | null>(null);
  if (packs.length === 0) {
    return (
      <EmptyState icon={Package} title={t('optionsPacksNone')}>
        <p>{t('optionsPacksNoneNext')}</p>
      </EmptyState>
    );
  }
  return (
    <ul class="pack-list">
      {packs.map(pack => (
        <PackRow
          key={pack.id}
          pack={pack}
          asking={asking === pack.id}
          onAsk={asked => setAsking(asked ? pack.id : null)}
          onRemove={() => onRemove(pack)}
          isPublic={isPublic(pack)}
          onPublic={value => onPublic(pack, value)}
        />
      ))}
    </ul>
  );
}

type PackRowProps = {
  readonly pack: InstalledPack;
  /** True while the row explains what removing the pack deletes, and asks for confirmation. */
  readonly asking: boolean;
  readonly onAsk: (asked: boolean) => void;
  readonly onRemove: () => void;
  readonly isPublic: boolean;
  readonly onPublic: (isPublic: boolean) => void;
};

function PackRow({ pack, asking, onAsk, onRemove, isPublic, onPublic }: PackRowProps) {
  const messages = useMessages();
  const { t } = messages;
  const cancelButton = useRef<HTMLButtonElement | null>(null);
  // The question replaces the button that opened it, so the focus moves to the safe answer.
  useEffect(() => {
    if (asking) cancelButton.current?.focus();
  }, [asking]);
  const facts = [
    [t('optionsPackCards'), new Intl.NumberFormat(messages.language).format(pack.cards)],
    [t('optionsPackRevision'), String(pack.revision)],
    [
      t('optionsPackChecked'),
      pack.checkedUntil === null ? t('optionsPackUnknown') : dateWriter(messages).date(pack.checkedUntil),
    ],
    ...(pack.origin ? [[t('optionsPackOrigin'), originWords(pack.origin, messages)]] : []),
  ];
  const licence = pack.licence ?? t('optionsPackUnknown');
  return (
    <li class="pack">
      <h4 lang={pack.language} dir="auto">
        {pack.title}
      </h4>
      {pack.description && (
        <p class="pack-description" lang={pack.language} dir="auto">
          {pack.description}
        </p>
      )}
      <dl class="pack-facts">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd dir="auto">{fact}</dd>
          </div>
        ))}
        <div>
          <dt>{t('optionsPackLicence')}</dt>
          <dd>
            {pack.licenceUrl && isWebAddress(pack.licenceUrl) ? (
              <>
                <a href={pack.licenceUrl} target="_blank" rel="noopener noreferrer">
                  {licence}
                </a>{' '}
                <SourceHost address={pack.licenceUrl} />
              </>
            ) : (
              licence
            )}
          </dd>
        </div>
      </dl>
      <CheckField
        label={t('optionsPackPublicOf', pack.title)}
        checked={isPublic}
        onChange={onPublic}
        hint={t('optionsPackPublicHint')}
      />
      {asking ? (
        <div class="notice notice-warning" role="alert">
          <p class="notice-title">{plural(messages, 'optionsPackRemoveAsk', pack.cards, pack.title)}</p>
          <p>{t('optionsPackRemoveStays')}</p>
          <div class="notice-actions">
            <Button look="danger" icon={PackageX} onClick={onRemove}>
              {t('optionsPackRemoveDo')}
            </Button>
            <Button buttonRef={cancelButton} onClick={() => onAsk(false)}>
              {t('optionsPackRemoveNot')}
            </Button>
          </div>
        </div>
      ) : (
        <Button label={`${t('optionsPackRemove')}: ${pack.title}`} onClick={() => onAsk(true)}>
          {t('optionsPackRemove')}
        </Button>
      )}
    </li>
  );
}

/** From which file or address the pack came, and when. */
function originWords({ from, importedAt }: PackOrigin, messages: Messages): string {
  return messages.t('optionsPackOriginOn', from, dayWriter(messages.language)(importedAt));
}
