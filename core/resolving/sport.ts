/** Words of sports pages, in small letters. */
const SPORT = new Set(
  (
    'football soccer rugby cricket baseball basketball hockey tennis league season seasons playoff playoffs quarterback touchdown ' +
    'striker goalkeeper midfielder innings wicket wickets coach coached coaches tournament championship championships semifinal ' +
    'semifinals quarterfinal quarterfinals bowl halftime rebounds hat-trick hattrick goal goals squad kickoff teammate teammates ' +
    'conference nfl nba nhl mlb uefa fifa try tries scrum fixture unbeaten offseason recruiting roster ' +
    'футбол футбола футбольный футбольного матч матча матче тренер тренера чемпионат чемпионата ' +
    'bundesliga mannschaft trainer spieltag championnat entraîneur match liga fútbol entrenador'
  ).split(' '),
);

/** Different words of sports pages that an article must have: more for a long one. */
const NEEDED = { most: 4, words: 70 } as const;

/**
 * True where an article has several words of sports pages.
 *
 * @param words the different words of the article, in small letters.
 * @param length how many words it has.
 */
export function isAboutSport(words: ReadonlySet<string>, length: number): boolean {
  const needed = Math.min(NEEDED.most, 1 + Math.floor(length / NEEDED.words));
  let found = 0;
  for (const word of SPORT) if (words.has(word) && ++found >= needed) return true;
  return false;
}
