/** The reader's choice for a site. Without one, only articles are read. */
export type SiteRule = 'always' | 'never';

/** How often a card is marked: at every mention, or at its first mention in each section or in the article. */
export type Marking = 'every' | 'section' | 'article';

/** The longest time that either delay can be set to, in ms. */
export const LONGEST_DELAY = 5_000;

export type Theme = 'system' | 'light' | 'dark';

export type Settings = {
  /** Turns the whole extension on or off. */
  readonly on: boolean;
  /** How long the pointer rests on a mark before its card opens, in ms. */
  readonly openDelay: number;
  /** How long the card stays after the pointer has left, in ms. */
  readonly closeDelay: number;
  /** False if the card opens only by keyboard, tap and popup. */
  readonly openOnHover: boolean;
  readonly marking: Marking;
  readonly theme: Theme;
  /** By host name, without "www.": `example.org`. */
  readonly sites: Readonly<Record<string, SiteRule>>;
};

/** The settings in an export; newer exports also say where own names are marked. */
export type ExportedSettings = Settings & { readonly ownNames?: OwnNames };

/** Where own names are marked: on every site, or only on sites that the reader allows. */
export type OwnNamesReach = 'everywhere' | 'allowed';

/** The reader's decisions about single packs, by pack id: whether their names may be marked on every site. */
export type PublicPacks = Readonly<Record<string, boolean>>;

/**
 * Where names that reveal something about the reader are marked: those of the own layer, and of packs that are not
 * public.
 */
export type OwnNames = {
  /** Null until the reader decides; until then only on allowed sites. */
  readonly marked: OwnNamesReach | null;
  /** Hosts without "www.", as in the site rules. */
  readonly sites: readonly string[];
  readonly publicPacks: PublicPacks;
};
