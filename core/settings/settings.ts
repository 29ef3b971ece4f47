/** What the reader chose for a site; without a choice, articles are read and nothing else. */
export type SiteRule = 'always' | 'never';

/** How often a card is marked: at every mention, at the first one of each section, or of the article. */
export type Marking = 'every' | 'section' | 'article';

export type Theme = 'system' | 'light' | 'dark';

export type Settings = {
  /** The switch for everything. */
  readonly on: boolean;
  /** How long the pointer rests on a mark before its card opens, in ms. */
  readonly openDelay: number;
  /** How long the card stays after the pointer has left, in ms. */
  readonly closeDelay: number;
  /** False where the card opens by keyboard, tap and popup only. */
  readonly openOnHover: boolean;
  readonly marking: Marking;
  readonly theme: Theme;
  /** By host name, without "www.": `example.org`. */
  readonly sites: Readonly<Record<string, SiteRule>>;
};

/** The settings as an export has them: with where own names are marked, where the file says so. */
export type ExportedSettings = Settings & { readonly ownNames?: OwnNames };

/** Where names of the reader's own are marked: on every site, or on those that the reader allows. */
export type OwnNamesReach = 'everywhere' | 'allowed';

/** What the reader said of single packs, by id: whether their names may be marked on every site. */
export type PublicPacks = Readonly<Record<string, boolean>>;

/** Where names are marked that say something about the reader: those of the own layer, and of packs that are not public. */
export type OwnNames = {
  /** Null until the reader has said it: only on sites that the reader allows, then. */
  readonly marked: OwnNamesReach | null;
  /** Hosts without "www.", as in the site rules. */
  readonly sites: readonly string[];
  readonly publicPacks: PublicPacks;
};
