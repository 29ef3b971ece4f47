/**
 * Words of everyday speech that are also names in the news: of papers, companies, countries, people. At the beginning of
 * a sentence, in a headline with capitals throughout, or beside the same word in small letters, the capital says
 * nothing. Kept by language; a word that is a name almost always (Paris, Reuters) does not belong here.
 */
const WORDS: Readonly<Record<string, string>> = {
  en:
    'time times people life fortune money sun star mirror guardian observer independent express mail post echo herald record ' +
    'focus nature science cell target apple orange shell gap visa oracle sharp total meta uber alphabet amazon block square ' +
    'snap slack zoom signal threads match monster indeed best next boots subway caterpillar delta united continental polo mini ' +
    'fed bank street house senate congress parliament treasury crown church pill heat magic jazz wild lightning thunder giants ' +
    'saints rangers kings stars angels nationals royals reds browns bills bears lions eagles turkey polish may march april ' +
    'june august will mark bill rich frank grant case cash cross day dean drew grace hope faith joy hunt lane long max miles ' +
    'penny rose rusty sandy sky sterling sue summer major page pat price prince stone wise worth young reading nice bath cork ' +
    'mobile hull sale battle deal rugby sandwich source labour labor liberal conservative democrat republican left right center ' +
    'centre reform momentum forward unity justice freedom liberty solidarity progress change home dream future navy army state ' +
    'new old first second general federal national north south east west supreme court house cabinet administration',
  de: 'bild welt zeit stern spiegel focus kurier standard presse grüne linke union bund stadt land land bahn post merz kohl scholz koch bauer',
  fr: 'monde point express libération croix équipe parisien marianne orange total république ensemble renaissance',
  es: 'país mundo razón vanguardia ahora podemos más santos reyes iglesias',
  ru: 'известия правда труд коммерсант ведомости новости россия мир яблоко родина звезда',
  uk: 'правда слово слуга голос свобода батьківщина',
  tr: 'sabah zaman hürriyet milliyet cumhuriyet yıldız güneş iyi',
};

const tables = new Map<string, ReadonlySet<string>>();

/** True where the name is one word that is also a common word of the language, or a single letter. */
export function isCommonWord(name: string, language: string): boolean {
  if (/^\p{L}$/u.test(name)) return true;
  if (/\s/.test(name)) return false;
  const primary = language.split('-')[0] || 'en';
  let table = tables.get(primary);
  if (!table) {
    table = new Set((WORDS[primary] ?? '').split(' '));
    tables.set(primary, table);
  }
  return table.has(name.toLowerCase());
}
