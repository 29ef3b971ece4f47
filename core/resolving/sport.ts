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

/** True where an article has several words of sports pages. */
export function isAboutSport(words: readonly string[]): boolean {
  const needed = Math.min(NEEDED.most, 1 + Math.floor(words.length / NEEDED.words));
  const found = new Set<string>();
  for (const word of words) {
    if (SPORT.has(word)) found.add(word);
    if (found.size >= needed) return true;
  }
  return false;
}
