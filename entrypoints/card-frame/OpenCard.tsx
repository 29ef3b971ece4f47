import { ArrowLeft, Pin, PinOff, X } from 'lucide';
import { Card } from '#components/card/Card.tsx';
import { CardFoot } from '#components/card/CardFoot.tsx';
import { UnsureCard } from '#components/card/candidates/UnsureCard.tsx';
import { plainForm } from '#components/card/card-heading.ts';
import { IconButton } from '#components/controls/IconButton.tsx';
import { CardMap } from '#components/map/CardMap.tsx';
import { useMessages } from '#components/messages.ts';
import type { OpenCardProps } from './card-props.ts';
import { canGoBack, shownCard } from './card-state.ts';
import { DecisionNotice } from './DecisionNotice.tsx';

/** The card in the page: the Card component, plus everything that only the card in the page has. */
export function OpenCard({ state, cardOf, packOf, mapOf, changesOf, article, actions }: OpenCardProps) {
  const { meant, kept } = state;
  const { writtenAs } = state.opening;
  const candidates = state.opening.candidates.flatMap(id => cardOf(id) ?? []);
  const shown = shownCard(state);
  const card = shown === null ? null : cardOf(shown);
  const controls = <CardControls state={state} actions={actions} />;
  // A card that is no longer marked needs only its heading.
  const isUnmarked = kept !== null && kept.decision.type !== 'means' && card?.id === meant;
  const isCandidate = card !== null && (card.id === meant || state.opening.candidates.includes(card.id));
  return (
    <>
      <DecisionNotice state={state} cardOf={cardOf} actions={actions} />
      {card === null ? (
        <UnsureCard
          writtenAs={writtenAs}
          candidates={candidates}
          why={state.why}
          onOpenCard={actions.onOpenCard}
          onChoose={actions.onChoose}
          onRefuse={actions.onRefuse}
          actions={controls}
        />
      ) : (
        <Card
          key={card.id}
          card={card}
          writtenAs={card.id === meant ? writtenAs : undefined}
          onOpenCard={actions.onOpenCard}
          onEdit={() => actions.onEdit(card.id)}
          article={article}
          onKeepDay={actions.onKeepDay}
          pack={packOf(card.id)}
          changes={changesOf(card.id)}
          map={
            card.place && (
              <CardMap title={card.title} known={mapOf(card.id)} load={() => actions.onMap(card.id)} />
            )
          }
          titleFor={id => cardOf(id)?.title ?? null}
          actions={controls}
          headOnly={isUnmarked}
          foot={
            isCandidate &&
            !isUnmarked && (
              <CardFoot
                card={card}
                isMeant={card.id === meant}
                writtenAs={plainForm(writtenAs)}
                why={state.why.filter(reason => reason.for === card.id)}
                others={candidates.filter(({ id }) => id !== card.id)}
                {...actions}
              />
            )
          }
        />
      )}
    </>
  );
}

function CardControls({ state, actions }: Pick<OpenCardProps, 'state' | 'actions'>) {
  const { t } = useMessages();
  return (
    <>
      {canGoBack(state) && (
        <IconButton icon={ArrowLeft} directional label={t('contentBack')} onClick={actions.onBack} />
      )}
      <IconButton
        icon={state.pinned ? PinOff : Pin}
        label={t(state.pinned ? 'contentUnpin' : 'contentPin')}
        onClick={actions.onPin}
      />
      <IconButton icon={X} label={t('contentClose')} onClick={actions.onClose} />
    </>
  );
}
