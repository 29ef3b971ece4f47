import { CircleCheck } from 'lucide';
import { canFindNames, type Unexplained } from '#core/reading/unexplained.ts';
import { Button } from '../controls/Button.tsx';
import { EmptyState } from '../controls/EmptyState.tsx';
import { plural } from '../controls/plural.ts';
import { useMessages } from '../messages.ts';

type UnexplainedViewProps = {
  readonly names: readonly Unexplained[];
  /** The article's. */
  readonly language: string;
  /** Starts a card of that name, with its sentence as context. */
  readonly onStart: (name: Unexplained) => void;
};

/** The article's names that no card explains. */
export function UnexplainedView({ names, language, onStart }: UnexplainedViewProps) {
  const messages = useMessages();
  const { t } = messages;
  if (!canFindNames(language)) return <EmptyState icon={CircleCheck} title={t('readingNoCapitals')} />;
  if (names.length === 0) return <EmptyState icon={CircleCheck} title={t('readingAllExplained')} />;
  return (
    <div class="reading-view">
      <p class="reading-hint">{t('readingUnexplainedHint')}</p>
      {/^(?:de|lb)\b/.test(language) && <p class="reading-hint">{t('readingUnexplainedGerman')}</p>}
      <ul class="reading-list">
        {names.map(name => (
          <li key={name.name} class="reading-name">
            <p class="reading-row-title" dir="auto" lang={language || undefined}>
              {name.name}
            </p>
            <p class="reading-hint">{plural(messages, 'readingMentions', name.mentions)}</p>
            <blockquote dir="auto" lang={language || undefined}>
              {name.sentence}
            </blockquote>
            <Button label={t('readingStartCard', name.name)} onClick={() => onStart(name)}>
              {t('readingStart')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
