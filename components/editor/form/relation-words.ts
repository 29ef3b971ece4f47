import type { MessageKey } from '#assets/locales/messages.ts';
import type { Relation } from '#core/cards/statement.ts';

/** Text that reads between the two cards: "this card … the other". */
export const RELATION_WORDS: Readonly<Record<Relation['type'], MessageKey>> = {
  leads: 'optionsRelationLeads',
  'member-of': 'optionsRelationMemberOf',
  'part-of': 'optionsRelationPartOf',
  'capital-of': 'optionsRelationCapitalOf',
  'located-in': 'optionsRelationLocatedIn',
  'party-to': 'optionsRelationPartyTo',
  'ally-of': 'optionsRelationAllyOf',
  'opposed-to': 'optionsRelationOpposedTo',
  'successor-of': 'optionsRelationSuccessorOf',
  'predecessor-of': 'optionsRelationPredecessorOf',
  recognises: 'optionsRelationRecognises',
  controls: 'optionsRelationControls',
  mediates: 'optionsRelationMediates',
  'took-place-in': 'optionsRelationTookPlaceIn',
  'speaks-for': 'optionsRelationSpeaksFor',
  'appointed-by': 'optionsRelationAppointedBy',
  'related-to': 'optionsRelationRelatedTo',
};
