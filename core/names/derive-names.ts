import type { Name } from '../cards/name.ts';
import { titleOf, writtenIn } from '../cards/names-of.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import { withOtherAbbreviations } from './abbreviated-words.ts';
import { behindLam } from './arabic-article.ts';
import { isCommonWord } from './common-words.ts';
import type { DerivedKind, DerivedName, Form, NamedCard, SourceName } from './derived-name.ts';
import { inflect } from './inflect.ts';
import { dependentOrganisationNames, independentOrganisationNames } from './organisation-names.ts';
import { dependentPersonNames, independentPersonNames } from './person-names.ts';
import { dependentPlaceNames, independentPlaceNames } from './place-names.ts';
import { mayOccurIn } from './scripts.ts';
import { namedBodies, shortBodies, stateBodyOf, TOO_BARE } from './state-bodies.ts';

/** Kinds that are not marked unless the author asks for it: adjectives of countries would flood the page. */
export const OFF_BY_DEFAULT: ReadonlySet<DerivedKind> = new Set(['demonym']);

const LEADING_ARTICLE = /^[Tt]he (?=\p{Lu})/u;

/** Armenian և is եւ in the older spelling, as which the matcher compares it, and ԵՎ in capitals. */
const LIGATURE = /և/;
const apart = (name: string): string => name.replaceAll('և', 'եվ');

/** Kinds that are the whole name written in another way. */
const SPELLING_VARIANTS: ReadonlySet<DerivedKind> = new Set([
  'article',
  'inflected',
  'initials',
  'spelling',
  'without-legal-form',
]);

/** Names that count wherever they occur, like the authored ones. They are in the index. */
export function independentNames(card: NamedCard): DerivedName[] {
  return collect(card, (source, add) => {
    for (const form of independentForms(source, card)) add(form);
    if (card.kind !== 'person' && card.kind !== 'term') {
      for (const text of withOtherAbbreviations(source.text, source.language))
        add({ text, kind: 'spelling' });
    }
    for (const text of behindLam(source.text, source.language)) add({ text, kind: 'spelling' });
    if (LIGATURE.test(source.text)) add({ text: apart(source.text), kind: 'spelling' });
    if (primaryLanguage(source.language) === 'en') {
      const bare = source.text.replace(LEADING_ARTICLE, '');
      // The Sun is a newspaper, the sun is not: a common word keeps its article.
      if (bare !== source.text && !isCommonWord(bare, 'en')) add({ text: bare, kind: 'article' });
    }
    for (const text of inflect(source.text, source.language, card.kind)) add({ text, kind: 'inflected' });
  });
}

/**
 * Names that count only if the article has the full name, or the author allows them alone.
 *
 * @param language that of the article: names in scripts that do not occur in it are left out.
 */
export function dependentNames(card: NamedCard, language?: string): DerivedName[] {
  return collect(card, (source, add) => {
    if (language !== undefined && !mayOccurIn(source.text, language)) return;
    const plain = dependentForms(source, card);
    for (const form of plain) add(form);
    // A person's short forms are inflected together with the whole name, which shows whether it is a woman's.
    const whole = card.kind === 'person' ? inflect(source.text, source.language, 'person') : [];
    for (const text of whole) {
      const forms = dependentForms({ ...source, text }, card);
      const pairs = forms.length === plain.length;
      for (const [index, form] of forms.entries()) add(pairs ? { ...form, base: plain[index]!.text } : form);
    }
    if (card.kind === 'person') return;
    for (const { text: base, kind } of plain) {
      for (const text of inflect(base, source.language, card.kind)) add({ text, kind, base });
    }
  });
}

function independentForms(source: SourceName, card: NamedCard): Form[] {
  switch (card.kind) {
    case 'person':
      return independentPersonNames(source, card);
    case 'place':
      return independentPlaceNames(source, card);
    case 'organisation': {
      const body = primaryLanguage(source.language) === 'en' ? stateBodyOf(source.text) : null;
      return [...independentOrganisationNames(source, card), ...(body ? namedBodies(body, source.text) : [])];
    }
    case 'event':
    case 'agreement':
      return independentOrganisationNames(source, card).filter(({ kind }) => kind === 'spelling');
    default:
      return [];
  }
}

function dependentForms(source: SourceName, card: NamedCard): Form[] {
  switch (card.kind) {
    case 'person':
      return dependentPersonNames(source, card);
    case 'place':
      return dependentPlaceNames(source, card);
    case 'organisation': {
      const body = primaryLanguage(source.language) === 'en' ? stateBodyOf(source.text) : null;
      const forms = dependentOrganisationNames(source, card);
      return body ? [...forms.filter(({ kind }) => kind === 'acronym'), ...shortOf(body.body)] : forms;
    }
    case 'agreement':
      return dependentOrganisationNames(source, card).filter(({ kind }) => kind === 'acronym');
    default:
      return [];
  }
}

function shortOf(body: string): Form[] {
  return shortBodies(body)
    .filter(text => /^\p{Lu}.{4,}/u.test(text) && !TOO_BARE.has(text))
    .map(text => ({ text, kind: 'short-name' }));
}

type LanguageName = Name & { readonly language: string; readonly everywhere: boolean };

/** The names of the card, each once for each of its languages: a text in two (Москва) gets the forms of both. */
function sourcesOf(card: NamedCard): LanguageName[] {
  const sources = new Map<string, LanguageName>();
  for (const name of [titleOf(card), ...card.names]) {
    if (name.unmarked) continue;
    for (const language of writtenIn(name, card)) {
      const key = `${name.text}\n${language}`;
      const before = sources.get(key);
      const everywhere = name.languages === undefined || (before?.everywhere ?? false);
      sources.set(key, { ...(before ?? name), language, everywhere });
    }
  }
  return [...sources.values()];
}

/** Derives from every name of the card that may be marked. Forms that the author wrote are left out. */
function collect(
  card: NamedCard,
  derive: (source: SourceName, add: (form: Form) => void) => void,
): DerivedName[] {
  const off = new Set(card.derived?.off);
  const sources = sourcesOf(card);
  const authored = new Set([card.title, ...card.names.map(({ text }) => text)]);
  const found = new Map<string, DerivedName>();
  for (const { text, language, everywhere, inflected, neverAlone, case: rule } of sources) {
    const add = (form: Form): void => {
      // Of a name that counts only together with other evidence, the cases count so too, and nothing else does.
      if (neverAlone && form.kind !== 'inflected') return;
      if (off.has(form.kind) || authored.has(form.text) || (inflected === false && form.kind === 'inflected'))
        return;
      if (!/[\p{L}\p{N}]/u.test(form.text)) return;
      const key = `${form.text}\n${language}`;
      const base = form.base ?? (SPELLING_VARIANTS.has(form.kind) ? text : form.text);
      if (!found.has(key))
        found.set(key, {
          ...form,
          base,
          language,
          everywhere,
          from: text,
          ...(rule === 'exact' && { case: rule }),
          ...(neverAlone && { neverAlone }),
        });
    };
    derive({ text, language }, form => {
      add(form);
      if (LIGATURE.test(form.text))
        add({ ...form, ...(form.base === undefined && { base: form.text }), text: apart(form.text) });
    });
  }
  return [...found.values()];
}
