import { type Language, NO_PARTS } from './language.ts';
import { harmonyOf } from './vowel-harmony.ts';

export const turkish: Language = {
  ...NO_PARTS,
  name: 'Turkish',
  tag: 'tr',
  alphabet: { number: 1, letters: 'çğıöşü' },
  apostropheEndings: { matching: true, unexplained: true },
  inflect: (name, kind) => (kind === 'term' ? inflectTerm(name) : []),
  organisations: {
    compass: 'Güney Kuzey Batı Doğu Yeni Büyük',
    heads: `
      üniversite fakülte enstitü lise okul hastane banka havayol havaliman havaalan liman köprü cadde sokak bulvar meydan
      müze park stad kulüb kulüp parti vakf vakıf dernek derneğ merkez saray ödül kupa lig şirket holding gazete ajans
      televizyon spor otel kule cami kilise nehir nehri dağ göl`,
  },
  commonWords: 'sabah zaman hürriyet milliyet cumhuriyet yıldız güneş iyi',
  conflictNouns: `
    göç saldırganlık abluka anklav drone dron mayın mayınlar mülteci mülteciler ayrılıkçılık ayrılıkçılar ateşkes işgal
    kuşatma taarruz sürgün koridor referandum özerklik bağımsızlık egemenlik ilhak ambargo yaptırımlar soykırım rehine
    rehineler`,
  openers: {
    everywhere: `
      bu şu o bir her ve ile için ama fakat ancak çünkü de da ki ise ya hem eğer
      daha sonra önce dün bugün yarın göre gibi kadar`,
  },
  roles: {
    everywhere: 'cumhurbaşkanı başbakan bakan bakanı general',
    unexplained: 'bay bayan sayın',
  },
  officeWords: { offices: 'bakanı başkanı general' },
  sport: {
    clear: `
      futbol futbolcu futbolcular basketbol voleybol süperlig kaleci forvet stoper penaltı hakem yarıfinal
      teknikdirektör uefa fifa tff galatasaray fenerbahçe beşiktaş trabzonspor golcü devre deplasman deplasmanda`,
    everyday: `
      maç maçı maçta maçın takım takımı takımın gol golü golle oyuncu sezon sezonda lig ligi ligde galibiyet
      mağlubiyet final kulüp stadyum beraberlik turnuva kupa kupası puan teknik direktör antrenör şampiyona`,
  },
  dates: {
    months: `
      oca?k? şub(?:at)? mar(?:t)? nis(?:an)? may(?:ıs)? haz(?:iran)? tem(?:muz)? ağu(?:stos)? eyl(?:ül)? eki(?:m)?
      kas(?:ım)? ara(?:lık)?`,
    notPublished: 'güncellen?me',
    dayFirst: true,
  },
};

/** Endings that are joined without an apostrophe, as the rule is for terms in lower case. */
function inflectTerm(name: string): string[] {
  const harmony = harmonyOf(name, true);
  if (!harmony || /^\p{Lu}/u.test(name)) return [];
  const { high, low, open } = harmony;
  const hard = /[fstkçşhp]$/.test(name) ? 't' : 'd';
  const soft = name.replace(/k$/, 'ğ').replace(/ç$/, 'c').replace(/p$/, 'b');
  return [
    soft + (open ? `n${high}n` : `${high}n`),
    soft + (open ? `y${low}` : low),
    soft + (open ? `y${high}` : high),
    `${name}${hard}${low}`,
    `${name}${hard}${low}n`,
    `${name}l${low}r`,
  ];
}
