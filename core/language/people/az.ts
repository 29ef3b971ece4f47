import type { PeopleWords } from '../language.ts';

export const azerbaijaniPeople: PeopleWords = {
  women: `
    Aida Aygün Aynur Aysel Bahar Elmira Fatma Fidan Gülnar Gülnarə Könül Lalə Leyla Mehriban Nərgiz Nigar Pərvin Rəna
    Sabina Sevda Sevinc Sona Şəfəqət Tamara Ülviyyə Vəfa Xədicə Xumar Yeganə Zərifə Arzu Əminə Melaniya`,
  men: `
    Abbas Aqil Akif Allahşükür Anar Araz Arif Azər Ceyhun Cavid Elçin Eldar Eldəniz Elman Elmar Elnur Elşad Emin Etibar
    Əbülfəz Əhməd Əli Əliağa Fərhad Fəxrəddin Fikrət Fuad Hafiz Heydər Hikmət Həsən Hüseyn İbrahim İlham İlqar
    İsa İsgəndər Kamal Kamran Kənan Mahir Mehdi Məhəmməd Mikayıl Mübariz Murad Musa Nadir Namiq Natiq Nazim Nəriman
    Nizami Novruz Orxan Oqtay Pərviz Qabil Qadir Ramin Ramiz Rasim Rauf Rəşad Rövşən Ruslan Rüfət Rüstəm Sabir Samir
    Şahin Tahir Taleh Tofiq Turan Vahid Vaqif Vüqar Yaqub Yaşar Yusif Zahid Zakir Ziya Nikol
    Abulfaz Ali Elchin Farhad Heydar Hikmat Ilham Jeyhun Mubariz Rovshan Tofig Vagif Vugar`,
  addressesOfWomen: 'xanım',
  addressesOfMen: 'cənab bəy',
  regnal: 'kral kraliça şahzadə imperator çar papa sultan şah padşah',
  relativesBefore: 'qardaşlar dul',
  relativesAfter: 'ailəsi ailəsinin qardaşları qardaşlar sülaləsi klanı',
  generations: 'ii iii',
  ordinary:
    'hamı heç kimsə xalq hökumət müxalifət məhkəmə deputat prezident jurnalistlər rəsmilər sonda əvvəlcə bundan həmin',
  thingsAfter: `
    küçəsi küçəsində prospekti prospektində meydanı körpüsü stansiyası stadionu aeroportu universiteti fondu oteli muzeyi
    mərkəzi parkı bulvarı`,
};
