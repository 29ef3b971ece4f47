import { STATEMENT_KIND_WORDS } from '../card/statements/statement-kind-words.ts';
import { KINDS } from '../controls/kind-icons.ts';
import type { Messages } from '../messages.ts';
import type { CardPart } from './differences.ts';
import type { CardForm, NameForm, ShapeForm, StatementForm } from './draft/form-schema.ts';
import { languagesTyped } from './draft/from-form.ts';
import { decided } from './form/derived-choice.ts';
import { derivedWords } from './form/derived-words.ts';
import { NAME_STATUS_WORDS } from './form/name-status-words.ts';
import { sourceWords } from './form/SourcePicks.tsx';
import { whenTyped } from './form/statement-summary.ts';

type T = Messages['t'];

/** One part of a card as lines of plain text, to show beside the same part of another version. */
export function describePart(form: CardForm, part: CardPart, t: T): string[] {
  switch (part) {
    case 'kind':
      return [t(KINDS[form.kind].word)];
    case 'private':
      return [t(form.private ? 'optionsYes' : 'optionsNo')];
    case 'level':
      return [t(form.wellKnown ? 'optionsYes' : 'optionsNo')];
    case 'names':
      return form.names.map(name => nameWords(name, t));
    case 'derived':
      return decided(form.derived).map(choice => derivedWords(choice, t));
    case 'statements':
      return [
        ...form.statements.map(statement => statementWords(statement, form, t)),
        ...form.sources.map(source =>
          t('optionsSourceLine', [sourceWords(source), source.url].join(' ').trim()),
        ),
      ];
    case 'place':
      return [...form.shapes.map(shapeWords), form.drawnBy].filter(Boolean);
    default:
      return form[part].split('\n').filter(line => line.trim() !== '');
  }
}

function nameWords(name: NameForm, t: T): string {
  const options = [
    languagesTyped(name.languages).join(', '),
    name.status && t(NAME_STATUS_WORDS[name.status]),
    name.usedBy.split('\n').join(', '),
    span(name.since, name.until),
    name.case === 'auto' ? '' : t(name.case === 'exact' ? 'optionsCaseExact' : 'optionsCaseIgnore'),
    name.inflected ? '' : t('optionsNameSummaryUninflected'),
    name.neverAlone ? t('optionsNameNeverAlone') : '',
    name.unmarked ? t('optionsNameUnmarked') : '',
  ].filter(Boolean);
  return options.length > 0 ? `${name.text} (${options.join('; ')})` : name.text;
}

function statementWords(statement: StatementForm, form: CardForm, t: T): string {
  const when = whenTyped(statement, t);
  const sources = form.sources.filter(source => statement.sources.includes(source.id));
  return [
    `${t(STATEMENT_KIND_WORDS[statement.kind].one)}: ${statement.text}`,
    when && `(${when})`,
    statement.headline && `(${t('optionsStatementHeadline')})`,
    sources.length > 0 && `[${sources.map(source => source.publisher).join(', ')}]`,
    ...statement.disputes.map(dispute => `– ${dispute.by}: ${dispute.text}`),
  ]
    .filter(Boolean)
    .join(' ');
}

function shapeWords(shape: ShapeForm): string {
  if (shape.type === 'point') return `${shape.label} ${shape.latitude}, ${shape.longitude}`.trim();
  return shape.shape.label ?? shape.shape.type;
}

function span(from: string, to: string): string {
  return from || to ? `${from} – ${to}`.trim() : '';
}
