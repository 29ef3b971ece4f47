import type { CardKind } from '../cards/card-kind.ts';
import type { Cue, PhraseList, WordList } from './words.ts';

/** Cues in the words directly around a name, which show how the name is used. */
export type NameCues = {
  /** Directly before a place: "in Moscow". */
  readonly locative?: Cue;
  /** After a place: "Moscow suburb". */
  readonly asPlace?: Cue;
  /** Before a government: "talks with Moscow". */
  readonly withGovernment?: Cue;
  /** After a government: "Moscow has been accused". */
  readonly asGovernment?: Cue;
  /** After a team: "Moscow beat". */
  readonly asTeam?: Cue;
  /** Before a team: "victory over Moscow". */
  readonly withTeam?: Cue;
};

/**
 * Words around two names that belong together: the road between Baku and Yerevan is one between cities, the talks are
 * between governments.
 */
export type PairWords = {
  /** Before the first name: between. */
  readonly between?: PhraseList;
  /** Between the two. */
  readonly and: PhraseList;
  /** Before the first and the second name: `from|to`. */
  readonly fromTo?: string;
  /** After the second name, in languages in which "between" comes last. */
  readonly after?: PhraseList;
  /** The beginnings of words for what is between places. */
  readonly places: PhraseList;
  /** The beginnings of words for what is between governments. */
  readonly governments: PhraseList;
  /** What follows if two governments are the subject of a sentence. */
  readonly acts?: PhraseList;
  /** What was done to an agreement by its parties. */
  readonly concluded?: PhraseList;
  /** True if these words may be the end of a longer one: Friedensgespräche. */
  readonly compounds?: true;
};

/** Cues for people and for subjects of sentences. The cues of all languages are tried in every text. */
export type PersonCues = {
  /** Before a person: "Mr Ford". */
  readonly before: Cue;
  /** After a person: "Ford’s wife". */
  readonly after: Cue;
  /** After the subject of a sentence: "Moscow has …". */
  readonly subject: Cue;
  /** Before a name that is not the subject, although such a word follows: "the mayor of Moscow has …". */
  readonly noSubject: Cue;
};

/**
 * Words of headlines in capitals, in small letters, which tell an abbreviation from the word with the same letters: US
 * WARNS IRAN, HELP US.
 */
export type HeadlineWords = {
  /** Verbs of which a state or an organisation is the subject. */
  readonly verbs: WordList;
  /** Words that follow such a subject at the beginning of a line: US TO SEND TROOPS. */
  readonly links: WordList;
  readonly auxiliaries: WordList;
  /** Pronouns that begin a clause: "who". */
  readonly subjects: WordList;
  /** Pronouns that end one: "us". */
  readonly objects: WordList;
  /** Verbs before such an object. */
  readonly beforeObject: WordList;
  readonly prepositions: WordList;
  /** Prepositions after which US before a noun is the country: AT US BASE. */
  readonly beforeNoun: WordList;
  /** Words that follow an object, and are no nouns: HITS US HARD. */
  readonly adverbs: WordList;
  /** Of other persons; after a verb they show a question: "WHO SAYS YOU CAN'T". */
  readonly pronouns: WordList;
  /** Articles, and other words that no pronoun follows: FORMER US ENVOY. */
  readonly articles: WordList;
};

/** Words in the title or gist of an organisation's card that show what kind of organisation it is. */
export type CardWords = { readonly team: PhraseList; readonly government: PhraseList };

/**
 * Two lists of words; `unexplained` is used only to find names that no card explains. A wrong word there does less harm
 * than in resolving, where it can separate a name from its card.
 */
export type TieredWords = { readonly everywhere?: WordList; readonly unexplained?: WordList };

/** Small words in names, in lower case. */
export type NameParticles = {
  /** Belong to the family name after them: "von der Leyen", "al-Kadhimi". */
  readonly family?: WordList;
  /** Of those, the ones before the name of a father or a child, which is no family name: "bin Salman", "Abu Zaid". */
  readonly patronymic?: WordList;
  /** Connect the words of any name: "University of Oxford". */
  readonly inside?: WordList;
  /** The same for texts with capitalised nouns, where most small words connect ordinary nouns. */
  readonly amongNouns?: WordList;
};

/** Words around an office, used to find names that no card explains. In lower case. */
export type OfficeWords = {
  /** Offices that come directly before a name: "Economy Minister Ana Ruiz". */
  readonly offices: WordList;
  /** Fields of an office: "Foreign Minister". */
  readonly fields?: WordList;
  /** Words that follow "Secretary of" and are not names: "State". */
  readonly departments?: WordList;
  /** Bodies that every state has: "Ministry". */
  readonly bodies?: WordList;
};

/** Words in names of organisations and places. */
export type OrganisationWords = {
  /** Begin so many names that they do not identify one on their own; in lower case. */
  readonly first?: WordList;
  /** Kinds of organisation at the end of a name, which people leave out; in lower case. */
  readonly last?: WordList;
  /** Nouns that form one name with "of …": "University of Alabama". As written. */
  readonly beforeOf?: WordList;
  /** Change the place name after them into that of another place: "West Virginia", "San Francisco". As written. */
  readonly compass?: WordList;
  /**
   * Beginnings of the nouns that end a longer name, in small letters: in a language that ends a phrase with its noun, any
   * other capital after a name is the next name's, or a title's (Ermenistan Başbakanı; but Bakü Devlet Üniversitesi).
   */
  readonly heads?: WordList;
  /** First halves of compounds that are no names of places, in small letters: Franco-German, pro-Russia. */
  readonly combining?: WordList;
  /** Second halves of places' names with a hyphen, which the first half alone does not mean: Sachsen-Anhalt. */
  readonly secondHalves?: WordList;
  /** Nouns that end names and are written with a capital, also abroad and in headlines: Moscow Times. As written. */
  readonly titleHeads?: WordList;
  /** Beginnings of nouns directly before a name that they carry: alleanza Armenia, гостиница «Москва». */
  readonly bearersBefore?: WordList;
  /** Beginnings of nouns beside a name in quotation marks that they carry: the hotel “Moscow”. */
  readonly bearersQuoted?: WordList;
  /** Nouns directly after a name that they carry: the Armenia bloc. */
  readonly bearersAfter?: WordList;
  /** Nouns that form one name with "of …" in small letters, too: the corridor of Zangezur. */
  readonly features?: WordList;
  /**
   * Last words of names, each with the nouns that make another thing of it, in the singular: an Azerbaijani military court,
   * Treasury bills.
   */
  readonly otherHeads?: readonly (readonly [last: WordList, nouns: WordList])[];
};

/** Legal forms of companies, without full stops. */
export type LegalForms = {
  readonly after?: WordList;
  readonly before?: WordList;
  /** Connects the words of a company's name: "Marlow and Co". */
  readonly and?: WordList;
  /** The long and the short form of the same legal form: `company:co`. */
  readonly short?: WordList;
};

/** Words of sports pages, in lower case. Only words of letters are compared. */
export type SportWords = {
  /** Words that are used of sport alone. */
  readonly clear: WordList;
  /** Words that sport shares with politics and everyday life: goal, season, coach. */
  readonly everyday: WordList;
};

/**
 * Words by which a person is told from relatives, namesakes, and things that are named after people. In any case, except
 * that given names are listed as written. `core/resolving/occurrences/standing.ts` uses them.
 */
export type PeopleWords = {
  /** Common given names. */
  readonly women?: WordList;
  readonly men?: WordList;
  /** Forms of address that come directly before a name. */
  readonly addressesOfWomen?: WordList;
  readonly addressesOfMen?: WordList;
  /** Titles before the name of a monarch, a pope or a saint, which is a given name. */
  readonly regnal?: WordList;
  /** Words for relatives and families, directly before or after a family name: "widow Arafat", "the Trump family". */
  readonly relativesBefore?: WordList;
  readonly relativesAfter?: WordList;
  /** Tells members of a family apart, after the name: "Jr.", "the Younger". */
  readonly generations?: PhraseList;
  /** Articles in the plural: "los Kirchner". */
  readonly pluralArticles?: WordList;
  /** Kinds of things that are named after people, before or after the name: "rue Clinton", "Trump Tower". */
  readonly thingsBefore?: WordList;
  readonly thingsAfter?: WordList;
  /** Where every noun has a capital: what a person has or does, after a hyphen: "Trump-Regierung". */
  readonly belongings?: WordList;
  /** Where capitals do not show it: words before a family name that are not a given name. */
  readonly ordinary?: WordList;
  /** An expression for the endings (or for the whole) of such words. */
  readonly ordinaryEndings?: string;
  /** In scripts without spaces: joined to the name of somebody or something else: 小布什, トランプタワー. */
  readonly joinedBefore?: WordList;
  readonly joinedAfter?: WordList;
  /** Titles that are joined to a family name in Han characters: 安倍首相. */
  readonly titlesAfter?: WordList;
};

/**
 * How dates are written, as far as the platform does not know it. It knows the usual names of the months, the days of
 * the week and the order of the figures in most languages. Case and accents do not count.
 */
export type DateWords = {
  /** Names of the twelve months, starting with January, divided by `|`; `_` is a space in one. */
  readonly months?: WordList;
  /** Between day, month and year: 1st, 1er, "19 de septiembre". */
  readonly between?: WordList;
  /** Directly before a date: "on", "le". */
  readonly before?: WordList;
  /** Directly before a month that is also a given name: in May, last June. */
  readonly beforeMonth?: WordList;
  /** Other small words in a line that only says when something was published, and by whom: "by", "Uhr". */
  readonly beside?: WordList;
  /** Beginnings of words that say that a day is that of publication. */
  readonly published?: PhraseList;
  /** Beginnings of words that say that a day is another: of an update, a birth, an event. */
  readonly notPublished?: PhraseList;
  /** True if 3/4/2023 always means the third of April, and the platform may not know it. */
  readonly dayFirst?: true;
};

/** Words that are joined to the next one by an apostrophe: l’Arménie. In lower case. */
export type Elision = {
  readonly words: WordList;
  /** Those that are removed from a name that no card explains. */
  readonly unexplained?: WordList;
};

/** Letters that are written before a name without a space. */
export type Prefixes = {
  /** Up to two of these, in any order. */
  readonly letters?: string;
  /** At most one conjunction, then at most one preposition, then the article ال. */
  readonly conjunctions?: string;
  readonly prepositions?: string;
};

/**
 * Whether endings follow a name after an apostrophe. `matching`: the matcher ends a name at the apostrophe;
 * `unexplained`: the ending is removed from a name that no card explains.
 */
export type ApostropheEndings = { readonly matching?: true; readonly unexplained?: true };

/**
 * Scripts other than Latin. A name in one of them is not searched for in a language that is written in another script.
 */
export type Script = 'Cyrillic' | 'Armenian' | 'Arabic' | 'Georgian' | 'Greek' | 'Hebrew';

/**
 * Everything that the extension knows about a language. A part is `null` if the language does not have it, or if nobody
 * has written it yet. docs/resolving.md has a table of the parts of each language.
 */
export type Language = {
  /** In English. */
  readonly name: string;
  /** Primary subtag of BCP 47: `en`. */
  readonly tag: string;

  /**
   * Letters that the language counts as separate letters, and other languages as accented ones: in Swedish, ö is not an
   * o. They are distinguished if name and text are in languages with the same alphabet, and folded otherwise, because
   * the press of other languages leaves out the accents (Erdogan, Malmo, Lodz). French, Italian, Portuguese and Dutch
   * have none, because their capitals are often written without accents.
   *
   * Stored indexes contain the number (1 to 63), so it never changes. Languages with the same letters share it.
   */
  readonly alphabet: { readonly number: number; readonly letters: string } | null;
  /** Null for Latin, and for scripts that are not used to leave out names. */
  readonly script: Script | null;
  /** `nouns` if every noun is capitalised. */
  readonly capitals: 'nouns' | null;
  readonly elision: Elision | null;
  /** Verbs that are joined to a name by an apostrophe: they’ll. */
  readonly contractions: WordList | null;
  readonly apostropheEndings: ApostropheEndings | null;
  /** `never` for a language in Arabic or Hebrew script that writes no prefixes. */
  readonly prefixes: Prefixes | 'never' | null;
  /** Particles that are written after a name without a space. */
  readonly joinedParticles: WordList | null;

  /** Makes inflected forms of a name. */
  readonly inflect: ((name: string, kind: CardKind) => string[]) | null;
  /** On each line, a given name and its short forms. */
  readonly nicknames: string | null;
  /** Words before a capitalised name that are not part of it: "Sir". As written, without full stops. */
  readonly honorifics: WordList | null;
  readonly particles: NameParticles | null;
  readonly people: PeopleWords | null;
  /** True if names end in two family names, of which the first is the usual one. */
  readonly twoFamilyNames: true | null;
  /** Words that names have in full or abbreviated, each as `Mount:Mt`; the full stop may be missing. */
  readonly shortenedWords: WordList | null;
  readonly legalForms: LegalForms | null;
  readonly organisations: OrganisationWords | null;
  /** Words that acronyms leave out. */
  readonly leftOutOfAcronyms: WordList | null;
  /**
   * Everyday words that are also names in the news: of newspapers, companies, countries, people. At the beginning of a
   * sentence, in a headline in title case, or if the same word also occurs in lower case, the capital means nothing. A
   * word that is nearly always a name (Paris, Reuters) does not belong here.
   */
  readonly commonWords: WordList | null;

  /**
   * Everyday things that are called after a place, or are written like one, in small letters with `_` between the words:
   * wellington_boots, choux_de_bruxelles. `*` stands for any place.
   */
  readonly compounds: WordList | null;

  /**
   * Further everyday words with which a name may be confused where its capitals prove nothing: nouns that organisations
   * or places are called by, in a language with capitalised nouns; words like an abbreviation, in a text in capitals;
   * words like a name in another language.
   */
  readonly everydayWords: WordList | null;

  /**
   * Nouns of news about conflicts that also have everyday uses: an exodus of staff. A term with such a name is marked
   * only beside names of its subject. In lower case, with the plural where it is usual.
   */
  readonly conflictNouns: WordList | null;
  /** Words between a noun and the name that says whose or where it is: the blockade of Gaza. */
  readonly complements: WordList | null;

  /** And, or: words between two names that share a preposition. */
  readonly joins: WordList | null;
  /**
   * Words that are capitalised at the beginning of a sentence and belong to no name: closed classes, and adverbs that
   * begin sentences in news.
   */
  readonly openers: TieredWords | null;
  /** Titles and offices before a capitalised name that are not part of it. */
  readonly roles: TieredWords | null;
  readonly officeWords: OfficeWords | null;
  /** Days, months and agencies, which come next to a name in a dateline and are not part of it. */
  readonly dateline: WordList | null;
  /** Words that come before a noun but not before a person's name. Needed in languages with capitalised nouns. */
  readonly determiners: WordList | null;
  /** Words whose full stop does not end a sentence. As written. */
  readonly abbreviations: WordList | null;
  readonly cues: NameCues | null;
  readonly pairs: PairWords | null;
  readonly personCues: PersonCues | null;
  readonly headline: HeadlineWords | null;
  readonly cardWords: CardWords | null;
  readonly sport: SportWords | null;
  /** Words that occur in articles of every kind, and so are not evidence for any card. Of at least four letters. */
  readonly unspecificWords: WordList | null;
  readonly dates: DateWords | null;
};

/** The parts of a language: everything except its name and tag. */
export type LanguagePart = Exclude<keyof Language, 'name' | 'tag'>;

/** The name of each part in the documentation, in the order of the table there. */
export const PARTS: Readonly<Record<LanguagePart, string>> = {
  alphabet: 'separate letters',
  script: 'script',
  capitals: 'capitalised nouns',
  elision: 'elided words',
  contractions: 'contractions',
  apostropheEndings: 'endings after an apostrophe',
  prefixes: 'prefixes',
  joinedParticles: 'joined particles',
  inflect: 'inflection',
  nicknames: 'nicknames',
  honorifics: 'honorifics',
  particles: 'particles in names',
  people: 'words around the names of people',
  twoFamilyNames: 'two family names',
  shortenedWords: 'words abbreviated in names',
  legalForms: 'legal forms',
  organisations: 'words in names of organisations and places',
  leftOutOfAcronyms: 'words left out of acronyms',
  commonWords: 'common words',
  compounds: 'things called after places',
  everydayWords: 'everyday words',
  conflictNouns: 'nouns of conflicts',
  complements: 'words before a complement',
  joins: 'joining words',
  openers: 'sentence openers',
  roles: 'titles and offices',
  officeWords: 'words around an office',
  dateline: 'words in datelines',
  determiners: 'determiners',
  abbreviations: 'abbreviations',
  cues: 'cues for place, government, team',
  pairs: 'words around a pair',
  personCues: 'cues for people and subjects',
  headline: 'words in headlines',
  cardWords: 'words in cards of teams and governments',
  sport: 'sports words',
  unspecificWords: 'unspecific words',
  dates: 'dates',
};

/** A language without any part; the definition of a language overrides the parts it has. */
export const NO_PARTS: Readonly<Record<LanguagePart, null>> = {
  alphabet: null,
  script: null,
  capitals: null,
  elision: null,
  contractions: null,
  apostropheEndings: null,
  prefixes: null,
  joinedParticles: null,
  inflect: null,
  nicknames: null,
  honorifics: null,
  particles: null,
  people: null,
  twoFamilyNames: null,
  shortenedWords: null,
  legalForms: null,
  organisations: null,
  leftOutOfAcronyms: null,
  commonWords: null,
  compounds: null,
  everydayWords: null,
  conflictNouns: null,
  complements: null,
  joins: null,
  openers: null,
  roles: null,
  officeWords: null,
  dateline: null,
  determiners: null,
  abbreviations: null,
  cues: null,
  pairs: null,
  personCues: null,
  headline: null,
  cardWords: null,
  sport: null,
  unspecificWords: null,
  dates: null,
};
