/**
 * Words that begin a sentence with a capital and belong to no name: closed classes, and the adverbs that open sentences
 * of news. All languages together: where one of them is another language's name, it is hardly ever a given name.
 */
const OPENERS = [
  // English
  'a an the this that these those his her its their our my your in on at by for from to of with without within under over after ' +
    'before since until during despite amid among between against about around across through throughout near beside behind beyond ' +
    'and but or nor yet so if when while where why how who whom whose what which whether because although though unless as than then ' +
    'now once here there today yesterday earlier later last next meanwhile still even only just also both either neither each every ' +
    'all some many most much more few several any no not never ever perhaps maybe however instead moreover therefore thus hence ' +
    'like unlike such is are was were be been has have had do does did can could will would shall should may might must let ' +
    'yes well oh he she it they we you i say says said told according asked given one two three four five six seven eight nine ten ' +
    'former late critics supporters nobody everybody everyone inside outside soon afterwards finally again',
  // Russian
  'в во на с со из от до для при о об к у и а но как когда если что это по за под над без через между перед после около против среди ' +
    'потом затем также однако поэтому сегодня вчера завтра ранее позже позднее сам сама тогда теперь пока ведь лишь даже именно не нет ' +
    'он она они мы вы я его ее её их этот эта эти тот та те все всё здесь там где куда чтобы хотя или либо ни вместо кроме ради согласно',
  // Ukrainian
  'після з із зі від про та але що це й або чи щоб якщо коли де тут там потім тоді тепер також однак проте сьогодні вчора завтра раніше ' +
    'пізніше він вона вони ми ви його її їх цей ця ці той усі все без між під над перед біля проти серед навіть лише саме не ні хоча замість крім',
  // German
  'der die das dem den des ein eine einem einen einer in im am an auf mit von vom zu zum zur und oder aber denn doch auch nach vor bei ' +
    'für gegen ohne um durch über unter zwischen seit während wegen trotz als wenn weil dass ob wie wo was wer er sie es wir ihr ich nun dann heute gestern',
  // French
  'le la les l un une du de et ou mais donc or ni car dans sur avec pour par en au aux sans sous vers chez entre depuis pendant malgré ' +
    'selon contre après avant puis ensuite alors ainsi enfin hier aujourd’hui demain cependant pourtant toutefois aussi même quand lorsque ' +
    'si comme où qui que quoi il elle ils elles nous vous je ce cet cette ces son sa ses leur leurs',
  // Spanish
  'el los las unos unas y e o u pero sino porque aunque mientras si cuando donde como que quien cual con por para del al sin sobre entre ' +
    'hasta desde hacia según durante ante bajo tras contra después luego entonces ayer hoy mañana también además sin embargo él ella ellos su sus este esta estos ese esa',
  // Turkish and Azerbaijani
  'bu şu o ve ile için ama fakat ancak çünkü daha sonra önce dün bugün yarın göre ise de da ki gibi kadar her bir hem ya eğer ' +
    'və ilə üçün amma lakin çünki sonra əvvəl dünən bu gün sabah görə isə kimi qədər hər əgər o onlar biz siz mən',
  // Armenian
  'հետո այսօր երեկ վաղը բայց իսկ սակայն ըստ նաև երբ եթե որ որպես և ու կամ մինչև մինչ առանց համար մասին դեմ ընդդեմ նա նրանք մենք դուք այս այդ այն բոլոր',
];

const openers = new Set(OPENERS.join(' ').split(' '));

export function isOpener(word: string): boolean {
  return openers.has(word.toLowerCase().replace(/[.,]+$/, ''));
}
