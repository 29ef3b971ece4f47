import type { CardWords, HeadlineWords, NameCues, PersonCues } from '../language.ts';
import { anyOf } from '../words.ts';

const AUXILIARIES = `
  has have had was were is are will would could should must may been being
  also then later earlier previously since already once even still just again never not now
  formally officially publicly quickly long repeatedly strongly`;

/** What governments do: the beginnings of verbs. */
const ACTS = `
  said says stated told tells repl(?:ied|ies) turned_to
  accus blam urg condemn warn den(?:y|ie) reject agree(?!ment) announc(?!ement) insist demand impos refus vow pledg threat critici
  respon[ds] retaliat recogni[sz] expel summon back(?:s|ed) sign(?:s|ed) s(?:ought|eeks) sanction deploy ratif welcom
  propos negotiat comment answer ask(?:s|ed) call(?:s|ed)_(?:for|on) complain protest object promis tri(?:es|ed)
  launch(?:es|ed) halt(?:s|ed) suspend(?:s|ed) impose lift(?:s|ed) clos(?:es|ed)_its open(?:s|ed)_its mobili[sz] withdraw withdrew
  escalat normali[sz] concede capitulat hail(?:s|ed) praised criticis approves? approved stepped_up backtrack relent
  hit_back considers regards supports supported wants hopes fears intends maintains claims offered sent sends
  mediat broker`;

export const englishCues: NameCues = {
  locative: {
    flags: 'i',
    parts: [
      {
        before: String.raw`\b`,
        phrases: `
          in at near outside inside across around throughout into via toward towards
          leaving left visit(?:s|ed|ing)? reach(?:ed|es|ing)? bound_for
          downtown central northern southern eastern western north south east west
          (?:flew|fly|flying|travel(?:led|ed|s|ling|ing)?|went|go|going|moved|drove|drive|trip|flights?|visits?|journey|road|train|bus|walk(?:ed)?|sail(?:ed)?|evacuated|deported|extradited)_(?:to|from)
          (?:returned|back|came|arrived?)_(?:to|from)
          city_of streets_of outskirts_of suburbs?_of residents_of miles?_(?:north|south|east|west)_of born_in`,
        after: ' (?:the )?$',
      },
    ],
  },
  withGovernment: {
    parts: [
      {
        before: String.raw`\b`,
        phrases: `
          (?:talks|ties|relations?|deal|agreement|dispute|tensions|negotiations)_(?:with|between)
          (?:alliance|cooperation|contacts)_(?:with|between)
          in_(?:touch|contact)_with pressure_on sanctions_(?:on|against)
          accus(?:e|ed|es|ing) blam(?:e|ed|es|ing) urg(?:e|ed|es|ing)
          allied_with loyal_to (?:message|signal|letter|note|appeal|warning|concessions?|arms|weapons)_to
          (?:war|trade|cooperat(?:es?|ed|ing)|negotiat(?:es?|ed|ing)|partnership|treaty|pact|peace|rift|row|friction|trust)_with
          trust_in condemn(?:s|ed)? warn(?:s|ed)? hostile_to sided_with closer_to (?:repl(?:y|ied|ies)|response|answer(?:ed|s)?|responded)_to tells told`,
        after: ' $',
      },
    ],
  },
  asPlace: {
    flags: 'u',
    parts: [
      {
        before: '^ ',
        phrases: `
          suburbs? neighbou?rhoods? streets? hotels? apartments? restaurants? subway metro skyline residents? mayor
          suburban airports? museums? hospitals? schools? theat(?:er|re)s? park cafes? commuters? taxi`,
        after: String.raw`\b`,
      },
    ],
  },
  asGovernment: {
    flags: 'u',
    parts: [
      {
        before: `^,? (?:which |that |who )?(?:${anyOf(AUXILIARIES)} ){0,4}`,
        phrases: ACTS,
        after: String.raw`\w*\b`,
      },
      {
        before: '^ to ',
        phrases: `
          act stop halt end withdraw accept intervene agree recogni[sz]e respond comply explain negotiate mediate
          condemn reconsider return_to_(?:talks|the_table)`,
        after: String.raw`\b`,
      },
      {
        before: String.raw`^['’]s? (?:\w+ )?`,
        phrases: `
          government policy policies position demands? interests ambassador allies ally relations response claims?
          decision diplomats? diplomacy foreign sanctions stance rulers leadership offer proposal intervention
          influence role`,
        after: '',
      },
      {
        before: '^[-–]',
        phrases: 'backed brokered led mediated based_government appointed installed controlled',
        after: '',
      },
    ],
  },
  asTeam: {
    flags: 'u',
    parts: [
      {
        before: String.raw`^['’]s? (?:\w+ )?`,
        phrases: `
          coach quarterback striker goalkeeper defen[cs]e offen[cs]e record season lineup line-up squad roster
          win loss victory defeat title fans? captain winger midfielder batsmen bowlers players? bench final`,
        after: String.raw`\b`,
      },
      {
        before: '^ ',
        phrases: String.raw`
          beat defeated won lost scored drew plays? played hosts? hosted finished trailed led_\d
          fans players coach forward winger midfielder striker defender captain
          hasn't_won has_(?:won|lost|had_\w+_(?:losing|winning))`,
        after: String.raw`\b`,
      },
      { before: '^ ', phrases: 'v vs? versus', after: String.raw`\.? ` },
      { before: '^,? ', phrases: String.raw`\d{1,3}[-–]\d{1,3}`, after: String.raw`\b` },
    ],
  },
  withTeam: {
    flags: 'i',
    parts: [
      {
        before: String.raw`\b`,
        phrases: String.raw`
          beat beating defeat(?:ed|ing)? vs?\.? versus against lost_to win_over victory_over loss_to draw_with
          play(?:s|ed|ing)?_for coach(?:ed|ing)? joined signed_(?:for|with) drafted_by led match_with final_with`,
        after: ' $',
      },
    ],
  },
};

/** People have ages, families, and offices before their names; they speak, think and score. */
export const englishPersonCues: PersonCues = {
  before: {
    flags: 'u',
    parts: [
      {
        before: String.raw`\b`,
        phrases: `
          Mr Mrs Ms Dr Prof Sen Rep Gov Gen President Minister Chancellor Secretary Senator Governor Mayor Judge
          Justice Coach Sir Lord Lady`,
        after: String.raw`\.? $`,
      },
    ],
  },
  after: {
    flags: 'u',
    parts: [
      { before: '^,? ', phrases: String.raw`who whose \d{1,3},`, after: '' },
      {
        before: String.raw`^['’]s (?:\w+ )?`,
        phrases: String.raw`
          wife husband son daughter father mother brother sister family
          lawyers? spokes\w+ aides? deputy predecessor successor
          career book speech death arrest campaign party cabinet administration`,
        after: String.raw`\b`,
      },
      {
        before: '^,? ',
        phrases: `
          said says told added replied wrote tweeted thinks thought believes scored grew_up married died
          was_(?:born|elected|appointed|arrested|jailed|sworn) resigned ran_for`,
        after: String.raw`\b`,
      },
    ],
  },
  subject: {
    flags: 'u',
    parts: [
      {
        before: '^ ',
        phrases: String.raw`
          has had have will would could should may might must can does did
          \p{Ll}{2,}ed`,
        after: String.raw`\b`,
      },
      {
        before: String.raw`^ \p{Ll}{2,}s `,
        phrases: 'on at to that its it the an? no for how why what as with by',
        after: String.raw`\b`,
      },
    ],
  },
  noSubject: {
    flags: 'u',
    parts: [
      { before: '', phrases: String.raw`\p{Ll}+ing`, after: ' $' },
      { before: String.raw`\b`, phrases: 'of from to on over by than', after: ' $' },
    ],
  },
};

export const englishHeadline: HeadlineWords = {
  verbs: `
    says warns urges calls accuses threatens denies confirms reports claims tells asks seeks wants plans vows hails slams
    condemns welcomes rejects backs opposes approves blocks bans launches begins starts ends halts stops suspends resumes
    delays cuts raises imposes lifts eases tightens targets hits strikes bombs attacks kills seizes sinks downs shoots
    sends moves pulls withdraws joins leaves quits signs agrees offers gives pledges promises expects fears sees faces
    loses wins beats declares announces orders demands deploys arms arrests detains deports charges sues probes raids
    accepts defends dismisses spurns snubs mocks ignores resists reviews visits enters softens scraps drops fuels
    investigates frees releases names appoints votes meets holds hosts considers weighs eyes mulls prepares readies steps
    recommends advises issues unveils publishes recalls expels sanctions pauses boosts
    said warned urged accused threatened denied`,
  links: 'to and',
  auxiliaries:
    'is am was are were be been has had have will would can could may might must shall should does did do',
  subjects: 'who it he she',
  objects: 'us me',
  beforeObject: `
    help let join tell give show contact follow about meet call email write support trust save remember told gave helped
    made make makes making teach bring brings affect affects unites ask offer send leave left keep kept promise find put see
    love hate watch watching near`,
  prepositions:
    'of all both between among against behind around for with from to on at in into over after by',
  beforeNoun: 'at on in into from against over by after amid',
  adverbs: `
    again always forever today tomorrow tonight together anymore forward back away home hard live everywhere too down out
    up off all apart alone so still now here there`,
  pronouns: 'i you we he she it they me us him them that this there your his her their',
  articles: 'the a an former new top senior major another two three four five six',
};

export const englishCardWords: CardWords = {
  team: String.raw`
    team club football rugby cricket basketball baseball hockey F\.?C\.? side league Buckeyes Seminoles athletics sports`,
  government: `
    government presidency administration regime ministry executive authorities leadership`,
};
