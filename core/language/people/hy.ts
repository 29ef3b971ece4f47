import type { PeopleWords } from '../language.ts';

export const armenianPeople: PeopleWords = {
  women: `
    Ալիսա Անահիտ Անի Աննա Արմինե Արփինե Արուսյակ Գայանե Գոհար Զարուհի Էլեն Թամարա Լիլիթ Լուսինե Կարինե Հասմիկ Հռիփսիմե
    Մարիա Մարիամ Մարինե Մանե Մելանյա Մերի Նաիրա Նարինե Նաթելլա Նունե Շուշան Ռուզաննա Սաթենիկ Սիրանուշ Սոնա Սուսաննա
    Վարդուհի Տաթևիկ Քրիստինե
    Anahit Anna Gayane Hasmik Lilit Lusine Mariam Naira Nune`,
  men: `
    Ալեն Ալիկ Անդրանիկ Արա Արայիկ Արամ Արարատ Արգիշտի Արթուր Արման Արմեն Արսեն Արտակ Արտաշես Արտյոմ Արտուր Աշոտ Արշավիր
    Բաբկեն Բակո Գագիկ Գարեգին Գարիկ Գառնիկ Գևորգ Գեղամ Գրիգոր Դավիթ Երվանդ Էդուարդ Էդվարդ Էդմոն Էմիլ Զարեհ Զոհրաբ
    Թաթուլ Լևոն Խաչատուր Կարեն Կարապետ Հակոբ Համլետ Հայկ Հովիկ Հովհաննես Հրանտ Հրաչյա Մանուկ Մանվել Մարտուն Մհեր Միքայել
    Մկրտիչ Մովսես Նարեկ Նիկոլ Նիկոլայ Նորայր Շավարշ Ռաֆայել Ռոբերտ Ռուբեն Սամվել Սարգիս Սասուն Սերժ Սերոբ Սիմոն Սուրեն
    Ստեփան Տարոն Տիգրան Վահագն Վահան Վահե Վազգեն Վարդան Վարուժան Վիգեն Վլադիմիր Ֆելիքս Իլհամ Հեյդար Վովա
    Ara Araik Aram Ararat Arayik Armen Arsen Artak Artur Artsvik Ashot Bako Davit Edvard Gagik Garegin Gevorg
    Grigor Hakob Hayk Hovhannes Hrant Karen Karekin Levon Manvel Mher Mikael Narek Nikol Robert Ruben Samvel Sargis
    Serzh Suren Taron Tigran Vahagn Vahan Vardan Vazgen Vigen`,
  addressesOfWomen: 'տիկին',
  addressesOfMen: 'պարոն',
  regnal: 'թագավոր թագուհի արքա արքայազն կայսր ցար պապ սուլթան շահ սուրբ',
  relativesBefore: 'եղբայրներ այրի հայր մայր որդի դուստր եղբայր քույր կին ամուսին',
  relativesAfter: 'ընտանիքը ընտանիք եղբայրներ եղբայրները տոհմը',
  generations: 'կրտսեր ավագ',
  ordinary: `
    վարչապետ նախագահ նախարար նախկին ըստ երեկ այսօր ինչպես սակայն իսկ մինչ երբ պատգամավոր գեներալ պաշտոնյա ղեկավար
    խոսնակ առաջնորդ`,
  ordinaryEndings: '(?:ություն|ությունը|ությունն|ական|ները|ներին|ում|ից)',
};
