import { describe, expect, test } from 'vitest';
import { cardsIn, type MarkedText, readMarked } from './marked-text.ts';

const CARDS = cardsIn(`
  place Armenia = Armenien@de, Arménie@fr, Ermənistan@az, Ermenistan@tr, Армения@ru, Вірменія@uk, Հայաստան@hy;
  place Azerbaijan = Azerbaiyán@es, Azerbaigian@it, Aserbaidschan@de, Azerbejdżan@pl;
  place France = Francia@it+es, França@pt, Frankrijk@nl, Франция@ru;
  place Georgia; place Jordan; place Washington; place Baku = Bakù@it; place Ireland = Irlanda@it+es;
  place Moscow = Mosca@it, Moskau@de; place Genoa = Genova@it; place Vienna = Wien@de, Vienne@fr;
  organisation European Council = Consiglio europeo@it, Consejo Europeo@es, Conseil européen@fr;
  organisation NATO = OTAN@es+fr; organisation Sharp;
  organisation Ministry of Foreign Affairs of Armenia = МИД Армении@ru, МЗС Вірменії@uk;
  person Nikol Pashinyan = Никол Пашинян@ru, Нікол Пашинян@uk, Nikol Paşinyan@az+tr, Paşinyan@az+tr;
  person Ilham Aliyev = Ilham Alijew@de+pl, İlham Əliyev@az, İlham Aliyev@tr;
  place Nagorno-Karabakh = Dağlıq Qarabağ@az, Dağlık Karabağ@tr;
  person Charles Michel; person Jens Stoltenberg; person Emmanuel Macron = Эмманюэль Макрон@ru;
  person Ararat Mirzoyan = Арарат Мирзоян@ru, Арарат Мірзоян@uk;
  person Mikheil Kavelashvili; person Heydar Aliyev; person Oscar Corbin`);

/** `[Armenia]` is marked as the card that is called so, `[Macron|Title]` as one with another title. */
const marked = (row: string): MarkedText =>
  row.replace(/\[([^\]|]+)\]/g, (_, form: string) => {
    const named = CARDS.find(({ title, names }) => [title, ...names.map(({ text }) => text)].includes(form));
    return `[${form}|${named?.title}]`;
  });

const ROWS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The leader of [Azerbaijan] [Ilham Aliyev] spoke.',
    'In [Armenia] [Nikol Pashinyan] won.',
    'The chief of [NATO] [Jens Stoltenberg] spoke.',
    'He is president of [Georgia] [Mikheil Kavelashvili].',
    'He asked Georgia [Mikheil Kavelashvili].',
    'He saw the Baku Heydar Aliyev Center.',
    '[Emmanuel Macron] came. The president of [France] [Macron|Emmanuel Macron] spoke.',
    '[Oscar Corbin] came. Later Ireland Corbin sang.',
    'The president of Georgia Tech resigned.',
    'He met the president of [Ireland] Michael Higgins.',
    'Michael Jordan won. Later Jack Washington won.',
    'Gaetano Mosca wrote. Carlo Genova answered.',
    'They asked Tina Sharp and Paul Vienna.',
    'Will [Armenia] answer? Christian [Armenia] is old, as christian things go.',
  ],
  it: [
    "Il premier dell'[Armenia] [Nikol Pashinyan] parla.",
    'Il presidente della [Georgia] [Mikheil Kavelashvili] parla.',
    'Il presidente del [Consiglio europeo] [Charles Michel] parla.',
    'Il presidente del [Consiglio europeo] António Costa parla.',
    "[Nikol Pashinyan] arriva. Il premier dell'[Armenia] [Pashinyan|Nikol Pashinyan] parla.",
    "Il premier dell'[Irlanda] Simon Harris parla.",
    'Parla Carlo Genova. Gaetano Mosca tace.',
  ],
  es: [
    'El presidente de [Azerbaiyán] [Ilham Aliyev] llegó.',
    'El presidente del [Consejo Europeo] [Charles Michel] llegó.',
    '[Emmanuel Macron] llegó. El presidente de [Francia] [Macron|Emmanuel Macron] habló.',
  ],
  fr: [
    'Le chef de l’[OTAN] [Jens Stoltenberg] parle.',
    'Le président du [Conseil européen] [Charles Michel] parle. Le premier ministre de l’[Arménie] [Nikol Pashinyan] écoute.',
    'Jean Vienne est parti.',
  ],
  pt: ['O presidente da [França] [Emmanuel Macron] falou.'],
  nl: ['De president van [Frankrijk] [Emmanuel Macron] spreekt.'],
  pl: ['Prezydent [Azerbejdżanu|Azerbaijan] [Ilham Alijew] przyjechał.'],
  ru: [
    'Глава [МИД Армении] [Арарат Мирзоян] приехал.',
    '[Никол Пашинян] уехал. Премьер [Армении|Armenia] [Пашинян|Nikol Pashinyan] молчал.',
    '[Эмманюэль Макрон] уехал. Президент [Франции|France] [Макрон|Emmanuel Macron] молчал.',
  ],
  az: [
    'Dünən [İlham Əliyev] [Paşinyanla|Nikol Pashinyan] görüşüb.',
    'Hökumətin başçısı [Nikol Paşinyan] [Dağlıq Qarabağ] haqqında danışıb.',
    '[Nikol Paşinyan] gəldi. Dünən Karen Paşinyanla görüşüb.',
    '[Ermənistandakı|Armenia] seçki keçirilib.',
  ],
  tr: [
    '[Nikol Paşinyan] geldi. Dün [Ermenistan] Başbakanı [Paşinyan] ve Başkan [Paşinyan] tarafından imzalandı.',
    'Başbakan [Nikol Paşinyan] [Dağlık Karabağ] için konuştu.',
    'Barış [Ermenistan] için önemli.',
    'Deniz Jordan geldi.',
  ],
  uk: ['Глава [МЗС Вірменії] [Арарат Мірзоян] приїхав.'],
  de: [
    'Der Regierungschef von [Armenien] [Nikol Pashinyan] kam.',
    'Der Politologe Gaetano Mosca schrieb. Paul Wien kam.',
    'Er kam nach [Wien].',
  ],
};

describe.each(Object.entries(ROWS))('%s', (language, rows) => {
  test.each(rows)('%s', row => expect(readMarked(CARDS, marked(row), { language })).toBe(marked(row)));
});
