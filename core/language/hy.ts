import { type Language, NO_PARTS } from './language.ts';
import { armenianPeople } from './people/hy.ts';

export const armenian: Language = {
  ...NO_PARTS,
  name: 'Armenian',
  tag: 'hy',
  people: armenianPeople,
  script: 'Armenian',
  inflect: (name, kind) => inflectArmenian(name, kind === 'person'),
  conflictNouns: `
    արտագաղթ ագրեսիա շրջափակում անկլավ դրոն դրոններ ական ականներ փախստական փախստականներ անջատողականություն հրադադար
    օկուպացիա պաշարում հարձակում տեղահանություն միջանցք հանրաքվե ինքնավարություն անկախություն ինքնիշխանություն
    պատժամիջոցներ ցեղասպանություն պատանդ պատանդներ`,
  organisations: {
    bearersQuoted: `
      հյուրանոց թերթ ֆիլմ կինոթատրոն խումբ բանկ ռադիո ակումբ սրճարան ռեստորան`,
    bearersAfter: `
      դաշինք դաշինքը դաշինքի կուսակցություն կուսակցությունը կուսակցության խմբակցություն խմբակցությունը միջանցք
      միջանցքը միջանցքի`,
    compass: 'Հարավային Հյուսիսային Արևմտյան Արևելյան Նոր Մեծ',
    heads: `
      համալսարան ինստիտուտ դպրոց հիվանդանոց բանկ ավիա օդանավակայան կամուրջ փողոց պողոտա հրապարակ թանգարան այգի պուրակ
      մարզադաշտ ակումբ կուսակցություն հիմնադրամ կենտրոն պալատ մրցանակ գավաթ ընկերություն թերթ գործակալություն թատրոն
      հյուրանոց եկեղեց գետ լեռ`,
  },
  openers: {
    everywhere: `
      հետո այսօր երեկ վաղը բայց իսկ սակայն ըստ նաև երբ եթե որ որպես և ու կամ մինչև մինչ առանց համար մասին դեմ ընդդեմ
      նա նրանք մենք դուք այս այդ այն բոլոր`,
  },
  roles: { unexplained: 'նախագահ վարչապետ նախարար' },
  officeWords: { offices: 'նախարար նախագահ' },
  sport: {
    clear: `
      ֆուտբոլ ֆուտբոլի ֆուտբոլիստ բասկետբոլ դարպասապահ հարձակվող կիսաեզրափակիչ պենալտի ուեֆա ֆիֆա առաջնություն
      առաջնության`,
    everyday: `
      հանդիպում խաղ խաղում թիմ թիմը գոլ մարզիչ հաղթանակ պարտություն եզրափակիչ ակումբ մարզադաշտ հավաքական մրցաշար
      գավաթ`,
  },
  dates: {
    months: `
      հունվարի|հունվար փետրվարի|փետրվար մարտի|մարտ ապրիլի|ապրիլ մայիսի|մայիս հունիսի|հունիս հուլիսի|հուլիս
      օգոստոսի|օգոստոս սեպտեմբերի|սեպտեմբեր հոկտեմբերի|հոկտեմբեր նոյեմբերի|նոյեմբեր դեկտեմբերի|դեկտեմբեր`,
    between: 'ի թ',
    beside: 'ժամը',
    published: 'հրապարակ',
    notPublished: 'թարմաց վերջին',
    dayFirst: true,
  },
};

const VOWEL = /[աեէըիոօու]$/;

/**
 * Eastern Armenian adds its endings to the last word of a name: genitive, dative, definite, ablative, instrumental,
 * locative. Names of people have no locative.
 */
function inflectArmenian(name: string, person: boolean): string[] {
  if (!/^[\u0531-\u0587 ֊-]+$/.test(name)) return [];
  const place = person ? [] : ['ում'];
  // Abstract nouns, and bodies named with them, have an old genitive: նախարարություն, նախարարության.
  if (/ություն$/.test(name)) {
    const stem = name.slice(0, -'ուն'.length);
    return [
      ...['ան', 'անը', 'անն', 'ամբ'].map(ending => stem + ending),
      ...['ը', 'ն', 'ից', ...place].map(ending => name + ending),
    ];
  }
  if (/իա$/.test(name) || /[աո]$/.test(name)) {
    return [...['յի', 'յին', 'ն', 'յից', 'յով'], ...(person ? [] : ['յում'])].map(ending => name + ending);
  }
  // The vowel is lost before an ending that begins with one: խորհուրդ, խորհրդի; Բաքու, Բաքվի.
  if (/ուրդ$/.test(name)) {
    const stem = `${name.slice(0, -'ուրդ'.length)}րդ`;
    return [
      ...['ի', 'ին', 'ից', 'ով', ...place].map(ending => stem + ending),
      ...['ը', 'ն'].map(ending => name + ending),
    ];
  }
  if (/ու$/.test(name)) {
    const stem = `${name.slice(0, -'ու'.length)}վ`;
    return [...['ի', 'ին', 'ից', 'ով', ...place].map(ending => stem + ending), `${name}ն`];
  }
  if (/ի$/.test(name)) {
    const stem = name.slice(0, -1);
    return [`${stem}ու`, `${stem}ուն`, `${name}ն`, `${stem}ուց`, `${stem}ով`];
  }
  if (VOWEL.test(name)) return [...['ի', 'ին', 'ն', 'ից', 'ով'], ...place].map(ending => name + ending);
  return [...['ի', 'ին', 'ը', 'ն', 'ից', 'ով'], ...place].map(ending => name + ending);
}
