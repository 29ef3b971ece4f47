import type { OrganisationWords } from '../language.ts';

/** Given names that English news uses for others: Bob Castleton is Robert Castleton. */
export const englishNicknames = `
Abraham Abe|Albert Al|Alexander Alex Alec|Alfred Fred|Andrew Andy Drew|Anthony Antony Tony|Barbara Barb
Benjamin Ben|Bernard Bernie|Catherine Cathy Cate|Katherine Kathy Kate Katie|Charles Charlie Chuck|Christine Chris
Christopher Chris|Cynthia Cindy|Daniel Dan Danny|David Dave|Deborah Debbie Deb|Donald Don|Dorothy Dot|Douglas Doug
Edward Ed Eddie Ted|Elizabeth Liz Beth Betsy Eliza|Eugene Gene|Francis Frank|Frederick Fred|Gerald Gerry Jerry
Gregory Greg|Harold Harry|Henry Hank|Herbert Herb|James Jim Jimmy|Jeffrey Jeff|Jennifer Jen Jenny|Jeremy Jerry
Jonathan Jon|John Jack|Joseph Joe|Joshua Josh|Judith Judy|Kenneth Ken|Lawrence Larry|Leonard Len|Leslie Les
Margaret Peggy Meg Maggie|Martin Marty|Matthew Matt|Michael Mike Mick|Mitchell Mitch|Nicholas Nick|Pamela Pam
Patricia Pat Patty|Patrick Pat|Peter Pete|Philip Phil|Phillip Phil|Raymond Ray|Rebecca Becky|Richard Rick Dick Rich
Robert Bob Rob Bobby|Ronald Ron|Rudolph Rudy|Russell Russ|Samuel Sam|Stanley Stan|Stephen Steve|Steven Steve
Stuart Stu|Susan Sue|Theodore Ted|Thomas Tom Tommy|Timothy Tim|Valerie Val|Victor Vic|Vincent Vince|Walter Walt
William Bill Will Billy|Zachary Zach`;

export const englishOrganisations: OrganisationWords = {
  first: `
    the a an one two three all new old great greater big best free open high special
    royal general national international american british european african asian world global pan inter trans
    united union federal first second central north south east west northern southern eastern western upper lower
    pacific atlantic continental state
    house bank college university school institute society association council committee commission ministry
    department office court party front movement army air
    civil public social people peoples people’s people's women women's american's supreme security
    democratic republican liberal labour labor conservative socialist communist christian islamic muslim jewish catholic
    standard universal premier prime allied associated consolidated
    real red blue green black white digital data home health life saint st`,
  last: `
    industries group bank insurance textile textiles airlines airways airline motors motor chemical chemicals electric
    electronics energy oil gas petroleum steel foods food brewing breweries pharmaceuticals laboratories labs technologies
    technology systems software media entertainment pictures records studios press publishing communications telecom
    telecommunications financial finance capital securities investments partners brothers stores international worldwide
    enterprises products services solutions resources mining metals paper aerospace aviation cruise hotels resorts trust
    foundation institute university college airport stadium party corporation company network television news
    times post research management mills tobacco rubber glass petrochemicals semiconductor railway railways rail`,
  beforeOf: `
    University College School Academy Institute Library Museum Journal Hospital Orchestra Opera
    Bank Ministry Department Court Council Union Association Federation Society Chamber Commonwealth Order
    Center Centre Workers Board Foundation Authority Club League Scouts
    Church Bishops Archdiocese Diocese Knights Prince Princess Duke Duchess Earl
    Isle Bay Cape Sea Gulf Strait Times Battle Treaty Declaration`,
  titleHeads: `
    Times Post Journal Tribune Herald Gazette Telegraph Guardian Mall Tower Towers University College Tech Airlines Airways
    Saint-Germain Philharmonic Symphony Marathon Weekly Review Street`,
  bearersQuoted: `
    film movie novel song band ship yacht ferry newspaper magazine restaurant hotel café cafe radio club stadium cinema
    theatre theater group bank party bloc alliance factory brand`,
  bearersAfter: `
    bloc alliance party faction corridor process format accords? protocol conventions? declaration`,
  features: `corridor treaty battle siege strait gulf bay university bank bridge`,
  otherHeads: [
    [
      'military naval',
      `court tribunal academy school college hospital prison police prosecutor museum university cemetery attaché attache
      commissariat base airfield airport industry hardware uniform intelligence band orchestra`,
    ],
    [
      'army navy police',
      'court tribunal academy school college hospital prison cemetery museum band orchestra',
    ],
    ['Treasury', 'bill note bond security securities yield auction market paper stock inflation-protected'],
  ],
  combining: `
    franco sino anglo russo indo afro austro greco turco israelo perso euro ibero hispano luso serbo polono americano
    pro anti ex non pan post pre mid trans inter neo ultra cross all arab jewish muslim christian kurdish`,
  secondHalves: `
    Anhalt Bissau Natal Pomerania Westphalia Palatinate Holstein Lippe Württemberg Wurttemberg Romagna Ferrand Saclay
    Herzegovina Comté Maritimes Calédonie Rhône Alpes Franche Lorraine Ardenne Picardie Loire Atlantique Provence`,
  compass: `
    New North South East West Northern Southern Eastern Western Greater Upper Lower Fort Port Mount Lake Saint St St.`,
};
