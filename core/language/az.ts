import type { CardKind } from '../cards/card-kind.ts';
import { type Language, NO_PARTS } from './language.ts';
import { azerbaijaniPeople } from './people/az.ts';
import { harmonyOf } from './vowel-harmony.ts';

export const azerbaijani: Language = {
  ...NO_PARTS,
  name: 'Azerbaijani',
  tag: 'az',
  people: azerbaijaniPeople,
  alphabet: { number: 1, letters: 'çğıöşü' },
  apostropheEndings: { matching: true, unexplained: true },
  prefixes: 'never',
  inflect: inflectAzerbaijani,
  conflictNouns: `
    köç təcavüz blokada mühasirə anklav dron dronlar mina minalar qaçqın qaçqınlar separatizm separatçılar atəşkəs işğal
    hücum deportasiya dəhliz referendum muxtariyyət müstəqillik suverenlik ilhaq embarqo sanksiyalar soyqırımı girov
    girovlar`,
  organisations: {
    bearersQuoted: `
      mehmanxana otel qəzet film klub qrup bank gəmi radio kanal fabrik kafe restoran kinoteatr`,
    bearersAfter: `bloku alyansı partiyası dəhlizi`,
    compass: 'Cənubi Şimali Qərbi Şərqi Yeni Böyük',
    heads: `
      universitet fakültə institut lisey məktəb xəstəxana bank hava aeroport liman körpü küç prospekt bulvar meydan muzey
      park stadion klub fk partiya fond cəmiyyət assosiasiya mərkəz saray mükafat kubok liqa şirkət holdinq qəzet agentli
      televiziya teatr otel məscid kilsə çay dağı dağlar göl beynəlxalq`,
  },
  commonWords: `
    azadlıq müsavat ümid ədalət səs birlik vətən zəfər sülh irəli sabah günəş ulduz bahar qala nicat ordu dövlət neftçi mali
    gəncə füzuli laçın cəbrayıl qazax oğuz`,
  compounds: 'hindistan_qozu brüssel_kələmi',
  openers: {
    everywhere: `
      bu o hər və ilə üçün amma lakin çünki ki da ya isə əgər
      sonra əvvəl dünən gün sabah görə kimi qədər onlar biz siz mən`,
  },
  roles: { everywhere: 'prezident prezidenti nazir naziri nazirinin sədri spikeri katibi general' },
  officeWords: { offices: 'naziri general' },
  sport: {
    clear: `
      futbol futbolçu futbolçular basketbol voleybol qapıçı hücumçu yarımfinal penalti uefa fifa affa`,
    everyday: `
      matç oyun oyunda komanda komandası qol qolu oyunçu mövsüm liqa liqası qələbə məğlubiyyət final klub
      stadion turnir kubok kuboku xal məşqçi`,
  },
  dates: {
    months: `
      yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr`,
    beside: 'saat',
    published: 'dərc yayım',
    notPublished: 'yenilən son_',
    dayFirst: true,
  },
};

/** The last noun of a compound has an ending that shows so, and cases join it with n: Laçın dəhlizi, dəhlizində. */
const COMPOUND = / \S*[ıiuü]$/u;

/** Case endings join a name without an apostrophe: Azərbaycanın, Bakıda, Əliyevin. */
function inflectAzerbaijani(name: string, kind: CardKind): string[] {
  const harmony = harmonyOf(name, false);
  if (!harmony || !/^[\p{Script=Latin} .’'-]+$/u.test(name)) return [];
  const { high, low, open } = harmony;
  // Of Armenia: Ermənistandakı seçki.
  const there = `d${low}k${low === 'a' ? 'ı' : 'i'}`;
  if (kind !== 'person' && COMPOUND.test(name))
    return [`n${high}n`, `n${low}`, `n${high}`, `nd${low}`, `nd${low}n`, `n${there}`, `yl${low}`].map(
      end => name + end,
    );
  const own = open ? `n${high}n` : `${high}n`;
  const to = open ? `y${low}` : low;
  const object = open ? `n${high}` : high;
  // k and q between vowels become y and ğ.
  const soft = /k$/.test(name) ? `${name.slice(0, -1)}y` : /q$/.test(name) ? `${name.slice(0, -1)}ğ` : name;
  return [
    soft + own,
    soft + to,
    soft + object,
    `${name}d${low}`,
    `${name}d${low}n`,
    name + there,
    `${name}l${low}`,
  ];
}
