import type { CardKind } from '../cards/card-kind.ts';
import type { Cue, PhraseList, WordList } from './words.ts';

/** What the words directly around a name take it for. */
export type NameCues = {
  /** Directly before a place: "in Moscow". */
  readonly locative: Cue;
  /** Before a government: "talks with Moscow". */
  readonly withGovernment: Cue;
  /** Behind a government: "Moscow has been accused". */
  readonly asGovernment: Cue;
  /** Behind a team: "Moscow beat". */
  readonly asTeam: Cue;
  /** Before a team: "victory over Moscow". */
  readonly withTeam: Cue;
};

/** Cues of persons and of subjects. They are tried in texts of every language. */
export type PersonCues = {
  /** Before a person: "Mr Ford". */
  readonly before: Cue;
  /** Behind a person: "Ford’s wife". */
  readonly behind: Cue;
  /** Behind the subject of a sentence: "Moscow has …". */
  readonly subject: Cue;
  /** Before a name that is no subject, though such a word follows: "the mayor of Moscow has …". */
  readonly noSubject: Cue;
};

/** Words by which the title or the one-line description of an organisation's card shows what it is. */
export type CardWords = { readonly team: PhraseList; readonly government: PhraseList };

/**
 * Words of which some are used only to find names that no card explains. A wrong word there costs less than in
 * resolving, where it may take a card from its name.
 */
export type TieredWords = { readonly everywhere?: WordList; readonly unexplained?: WordList };

/** Small words in names, in small letters. */
export type NameParticles = {
  /** Belong to the family name behind them: "von der Leyen", "al-Kadhimi". */
  readonly family?: WordList;
  /** Join the words of any name: "University of Oxford". */
  readonly inside?: WordList;
  /** The same in a text that writes nouns with a capital, where most small words join two nouns. */
  readonly amongNouns?: WordList;
};

/** Words around an office, for names that no card explains. In small letters. */
export type OfficeWords = {
  /** Offices that end what comes before a name: "Economy Minister Ana Ruiz". */
  readonly offices: WordList;
  /** What an office is for: "Foreign Minister". */
  readonly fields?: WordList;
  /** What follows "Secretary of" and is no name: "State". */
  readonly departments?: WordList;
  /** Bodies that every state has: "Ministry". */
  readonly bodies?: WordList;
};

/** Words of names of organisations and places. */
export type OrganisationWords = {
  /** Begin many names and so mean none of them alone, in small letters. */
  readonly first?: WordList;
  /** Kinds of organisation that end a name and that people leave out, in small letters. */
  readonly last?: WordList;
  /** Nouns whose "of …" makes one name: "University of Alabama". As written. */
  readonly beforeOf?: WordList;
  /** Make another place of the one behind them: "West Virginia", "San Francisco". As written. */
  readonly compass?: WordList;
};

/** Legal forms of companies, without points. */
export type LegalForms = {
  readonly behind?: WordList;
  readonly before?: WordList;
  /** Joins the words of a company's name: "Marlow and Co". */
  readonly and?: WordList;
  /** Long and short form of the same: `company:co`. */
  readonly short?: WordList;
};

/** How dates are written. */
export type DateWords = {
  /** Twelve expressions, January first, each for the long and the short names of one month. */
  readonly months?: PhraseList;
  /** Behind the figure of a day: 1st, 1er. */
  readonly ordinals?: WordList;
  /** Between the day and the month: "19 de septiembre". */
  readonly beforeMonth?: WordList;
  /** Between the month and the year: "septiembre de 2023". */
  readonly beforeYear?: WordList;
  /** Expressions for words that say that a line shows another day than that of publication. */
  readonly notPublished?: PhraseList;
  /** True where the month may come before the day: "September 19th, 2023". */
  readonly monthFirst?: true;
  /** True where 3/4/2023 is always the third of April. */
  readonly dayFirst?: true;
};

/** Words that lean on the next one by an apostrophe: l’Arménie. In small letters. */
export type Elision = {
  readonly words: WordList;
  /** Those that are taken off a name that no card explains. */
  readonly unexplained?: WordList;
};

/** Letters that are written in front of a name without a space. */
export type Prefixes = {
  /** Any of these, up to two. */
  readonly letters?: string;
  /** Conjunctions, then prepositions, at most one each, then the article ال. */
  readonly conjunctions?: string;
  readonly prepositions?: string;
};

/** Where endings follow a name behind an apostrophe: the matcher ends a name there, and a name that no card explains loses them. */
export type ApostropheEndings = { readonly matching?: true; readonly unexplained?: true };

/** Scripts other than Latin by which a name shows that it does not belong in a text of another language. */
export type Script = 'Cyrillic' | 'Armenian' | 'Arabic' | 'Georgian' | 'Greek' | 'Hebrew';

/**
 * Everything that is known of a language. A part that it does not have, or that nobody has written yet, is `null`.
 * docs/resolving.md shows who has what.
 */
export type Language = {
  /** In English. */
  readonly name: string;
  /** Primary subtag of BCP 47: `en`. */
  readonly tag: string;

  /**
   * Letters that count as letters of their own, though elsewhere they count as accented ones: ö in Swedish is no o.
   * They are told apart where name and text are of languages with the same alphabet, and folded everywhere else,
   * because the press of other languages leaves the accents out (Erdogan, Malmo, Lodz). French, Italian, Portuguese
   * and Dutch have none: their capitals often go without accents.
   *
   * Stored indexes hold the number (1 to 63): it never changes, and languages with the same letters share it.
   */
  readonly alphabet: { readonly number: number; readonly letters: string } | null;
  /** Null for Latin, and for scripts by which no name is left out. */
  readonly script: Script | null;
  /** `nouns` where every noun has a capital. */
  readonly capitals: 'nouns' | null;
  readonly elision: Elision | null;
  /** Verbs that lean on a name by an apostrophe: they’ll. */
  readonly contractions: WordList | null;
  readonly apostropheEndings: ApostropheEndings | null;
  /** `never` for a language in Arabic or Hebrew script that does not write any. */
  readonly prefixes: Prefixes | 'never' | null;
  /** Particles that are written behind a name without a space. */
  readonly joinedParticles: WordList | null;

  /** Further forms of a name. */
  readonly inflect: ((name: string, kind: CardKind) => string[]) | null;
  /** A given name and the short names for it on each line. */
  readonly nicknames: string | null;
  /** Before a name with a capital, and no part of it: "Sir". As written, without points. */
  readonly honorifics: WordList | null;
  readonly particles: NameParticles | null;
  /** True where names end in two family names, of which the first is the usual one. */
  readonly twoFamilyNames: true | null;
  readonly legalForms: LegalForms | null;
  readonly organisations: OrganisationWords | null;
  /** Words that an acronym leaves out. */
  readonly leftOutOfAcronyms: WordList | null;
  /**
   * Words of everyday speech that are also names in the news: of papers, companies, countries, people. At the beginning
   * of a sentence, in a headline with capitals throughout, or beside the same word in small letters, the capital says
   * nothing. A word that is a name almost always (Paris, Reuters) does not belong here.
   */
  readonly commonWords: WordList | null;

  /** And, or: what joins two names that share a preposition. */
  readonly joins: WordList | null;
  /** Words that begin a sentence with a capital and belong to no name: closed classes, and adverbs that open sentences of news. */
  readonly openers: TieredWords | null;
  /** Titles and offices before a name with a capital that are no part of it. */
  readonly roles: TieredWords | null;
  readonly officeWords: OfficeWords | null;
  /** Days, months and agencies, which stand beside a name in a dateline and are no part of it. */
  readonly dateline: WordList | null;
  /** Before a noun; a person's name has none. Needed where nouns have capitals. */
  readonly determiners: WordList | null;
  /** What a full stop follows without ending the sentence. As written. */
  readonly abbreviations: WordList | null;
  readonly cues: NameCues | null;
  readonly personCues: PersonCues | null;
  readonly cardWords: CardWords | null;
  /** Words of sports pages. */
  readonly sport: WordList | null;
  /** Words of every kind of article, which are not evidence for any card. From four letters on. */
  readonly unspecificWords: WordList | null;
  readonly dates: DateWords | null;
};

/** The parts of a language, without its name and tag. */
export type Part = Exclude<keyof Language, 'name' | 'tag'>;

/** Each part with its name in the documentation, in the order of the table there. */
export const PARTS: Readonly<Record<Part, string>> = {
  alphabet: 'letters of their own',
  script: 'script',
  capitals: 'capitals of nouns',
  elision: 'elided words',
  contractions: 'contractions',
  apostropheEndings: 'endings behind an apostrophe',
  prefixes: 'prefixes',
  joinedParticles: 'joined particles',
  inflect: 'inflection',
  nicknames: 'nicknames',
  honorifics: 'honorifics',
  particles: 'particles of names',
  twoFamilyNames: 'two family names',
  legalForms: 'legal forms',
  organisations: 'words of organisations and places',
  leftOutOfAcronyms: 'words left out of acronyms',
  commonWords: 'common words',
  joins: 'joining words',
  openers: 'openers of sentences',
  roles: 'titles and offices',
  officeWords: 'words around an office',
  dateline: 'words of datelines',
  determiners: 'determiners',
  abbreviations: 'abbreviations',
  cues: 'cues for place, government, team',
  personCues: 'cues for persons and subjects',
  cardWords: 'words of cards of teams and governments',
  sport: 'words of sport',
  unspecificWords: 'unspecific words',
  dates: 'dates',
};

/** No part at all: what a language says of itself comes behind it. */
export const NO_PARTS: Readonly<Record<Part, null>> = {
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
  twoFamilyNames: null,
  legalForms: null,
  organisations: null,
  leftOutOfAcronyms: null,
  commonWords: null,
  joins: null,
  openers: null,
  roles: null,
  officeWords: null,
  dateline: null,
  determiners: null,
  abbreviations: null,
  cues: null,
  personCues: null,
  cardWords: null,
  sport: null,
  unspecificWords: null,
  dates: null,
};
