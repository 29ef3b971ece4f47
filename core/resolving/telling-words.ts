/** Words that stand in every kind of article and tell nothing about a card. */
const EVERYWHERE = new Set(
  (
    'about after against also among around because been before being between both could does during each even every first from ' +
    'have having here himself herself however into itself last later least less like made make many more most much never next ' +
    'news only other others over part people place said same says second should since some still such than that their them ' +
    'then there these they third this those though three through today under until upon used using very were what when where ' +
    'which while whom whose will with within without would year years month months week weeks time times called known named ' +
    'member members began begin ended article named world international national state states government president minister'
  ).split(' '),
);
const WORD = /\p{L}[\p{L}\p{M}]{3,}/gu;
/** Letters by which words are compared: enough to tell words apart, few enough to leave most endings out. */
const LENGTH = 7;

/** The words of a text that may tell what it is about, shortened so that most forms of one word are the same. */
export function tellingWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const lower = word.toLowerCase();
    if (!EVERYWHERE.has(lower)) found.add(lower.replace(/(?:ies|es|s)$/, '').slice(0, LENGTH));
  }
  return found;
}
