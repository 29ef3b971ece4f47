import type { CardKind } from '../cards/card-kind.ts';
import { type Language, NO_PARTS } from './language.ts';
import { turkishPeople } from './people/tr.ts';
import { harmonyOf } from './vowel-harmony.ts';

export const turkish: Language = {
  ...NO_PARTS,
  name: 'Turkish',
  tag: 'tr',
  people: turkishPeople,
  alphabet: { number: 1, letters: 'çğıöşü' },
  apostropheEndings: { matching: true, unexplained: true },
  inflect: inflectTurkish,
  organisations: {
    bearersQuoted: `
      otel gazete kafe restoran sinema film kulüb kulüp grub grup bank gemi radyo kanal fabrika marka`,
    bearersAfter: `bloku ittifakı partisi koridoru süreci`,
    compass: 'Güney Kuzey Batı Doğu Yeni Büyük',
    heads: `
      üniversite fakülte enstitü lise okul hastane banka havayol havaliman havaalan liman köprü cadde sokak bulvar meydan
      müze park stad kulüb kulüp parti vakf vakıf dernek derneğ merkez saray ödül kupa lig şirket holding gazete ajans
      televizyon spor otel kule cami kilise nehir nehri dağı dağlar göl`,
  },
  commonWords: `
    sabah akşam zaman hürriyet milliyet cumhuriyet vatan karar sözcü yıldız güneş bahar iyi zafer gelecek deva saadet refah
    memleket birlik barış umut ordu ağrı mali fuzuli gence kapan laçın cebrail`,
  conflictNouns: `
    göç saldırganlık abluka anklav drone dron mayın mayınlar mülteci mülteciler ayrılıkçılık ayrılıkçılar ateşkes
    işgal kuşatma taarruz sürgün koridor referandum özerklik bağımsızlık egemenlik ilhak ambargo yaptırımlar
    soykırım rehine rehineler bombardıman tırmanma provokasyon arabuluculuk arabulucu normalleşme tahliye katliam
    esir esirler ültimatom istila ayaklanma isyan isyancılar direniş kurtuluş teslim çekilme pusu cephe boykot
    kıtlık işkence göçmen göçmenler sığınma sınır sınırlar terörizm rejim darbe protestolar seçimler koalisyon zirve
    antlaşma veto gözlemciler müzakereler kriz`,
  compounds: `
    hindistan_cevizi brüksel_lahanası şam_fıstığı antep_fıstığı mısır_ekmeği mısır_gevreği mısır_unu`,
  everydayWords: 'mısır hindi',
  openers: {
    everywhere: `
      bu şu o bir her ve ile için ama fakat ancak çünkü de da ki ise ya hem eğer
      daha sonra önce dün bugün yarın göre gibi kadar`,
  },
  roles: {
    everywhere: `
      cumhurbaşkanı başkan başkanı başbakan başbakanı bakan bakanı lideri sözcüsü sekreteri yardımcısı general`,
    unexplained: 'bay bayan sayın',
  },
  officeWords: { offices: 'bakanı başkanı general' },
  cues: {
    asPlace: {
      parts: [
        { before: "^[’']", phrases: `[dt][ae] [dt][ae]ki`, after: String.raw`(?!\p{L})` },
        // The copula: Moskova'daydı, Moskova'daymış, Moskova'dayken, Moskova'dadır.
        { before: "^[’']", phrases: `[dt][ae]y[dmsk] [dt][ae]d[ıi]r`, after: '' },
        {
          before: String.raw`^['’]y?[ae] (?:\S+ ){0,2}`,
          phrases: 'git uç var geldi gelen dön ulaş taşın yerleş',
          after: '',
        },
        {
          before: String.raw`^['’][dt][ae]n (?:\S+ ){0,2}`,
          phrases: 'ayrıl dön kalk geldi gelen',
          after: '',
        },
        { before: '^ ', phrases: 'sokak havaliman banliyö metro caddele', after: '' },
      ],
    },
    asGovernment: {
      parts: [
        {
          before: String.raw`^ (?:\S+ ){0,5}`,
          phrases: `
            suçla açıkladı açıklama_yap reddet kına uyar istedi talep_et duyurdu tehdit_et destekle imzala yalanla karşı_çık
            öneri teklif_et`,
          after: '',
        },
        {
          before: `^['’]n?[ıiuü]n `,
          phrases: 'tutum politika hükümet tepki açıklama karar çağrı talep teklif yönetim diplomasi',
          after: '',
        },
        {
          before: String.raw`^ ile (?:\S+ ){0,2}`,
          phrases: 'ilişki görüşme anlaşma müzakere temas gerilim savaş işbirliği',
          after: '',
        },
      ],
    },
    asTeam: {
      parts: [{ before: String.raw`^ (?:\S+ ){0,3}`, phrases: 'yendi kazandı kaybetti mağlup', after: '' }],
    },
  },
  pairs: {
    and: 'ile ve',
    after: 'arasında arasındaki arasındakiler',
    places: String.raw`
      yol karayol otoyol uçuş uçak demiryol tren sınır mesafe kilometre km\b koridor seyahat yolculuk feribot
      otobüs boru_hat köprü trafik şehir kent hat(?:tı)?\b sefer`,
    governments: `
      telefon
      görüşme savaş ilişki anlaşma antlaşma barış ateşkes gerilim gerginlik anlaşmazlık çatışma müzakere diyalog
      zirve buluşma ticaret güven ittifak işbirliği iş_birliği temas kriz pakt yakınlaşma normalleşme diplom
      dostluk rekabet yaptırım sorun mutabakat`,
  },
  cardWords: {
    team: String.raw`takım(?:ı)? kulüb\p{L}+ futbol millî_takım\p{L}* milli_takım\p{L}*`,
    government: String.raw`hükûmet\p{L}* hükümet\p{L}* bakanlı\p{L}+ yönetim\p{L}*`,
  },
  sport: {
    clear: `
      futbol futbolcu futbolcular basketbol voleybol süperlig kaleci forvet stoper penaltı hakem yarıfinal
      teknikdirektör uefa fifa tff galatasaray fenerbahçe beşiktaş trabzonspor golcü devre deplasman deplasmanda
      defans santrfor penaltıyı`,
    everyday: `
      maç maçı maçta maçın takım takımı takımın gol golü golle oyuncu sezon sezonda lig ligi ligde galibiyet
      mağlubiyet final kulüp stadyum beraberlik turnuva kupa kupası puan teknik direktör antrenör şampiyona`,
  },
  dates: {
    months: `
      ocak|oca|ock şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki
      kasım|kas aralık|ara`,
    beside: 'saat',
    published: 'yayın giriş eklenme oluşturma',
    notPublished: 'güncel değişti son_ doğum',
    dayFirst: true,
  },
};

/** The last noun of a compound has an ending that shows so, and cases join it with n: barış anlaşması, anlaşmasını. */
const COMPOUND = /\s\S*[ıiuü]$/u;
const SMALL_LAST_WORD = /(?<!\S)\p{Ll}\S*$/u;

/**
 * Endings that are joined without an apostrophe: to words in small letters, and to the names of bodies and the like that
 * are compounds (Avrupa Birliğinin), which some write with an apostrophe.
 */
function inflectTurkish(name: string, kind: CardKind): string[] {
  const harmony = harmonyOf(name, true);
  if (!harmony || kind === 'person') return [];
  const { high, low, open } = harmony;
  if (COMPOUND.test(name))
    return [`n${high}n`, `n${low}`, `n${high}`, `nd${low}`, `nd${low}n`, `yl${low}`].map(end => name + end);
  if (!SMALL_LAST_WORD.test(name)) return [];
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
