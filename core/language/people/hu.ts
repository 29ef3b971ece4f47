import type { PeopleWords } from '../language.ts';

export const hungarianPeople: PeopleWords = {
  women: `
    Ágnes Anikó Anita Anna Aranka Beáta Beatrix Bernadett Borbála Csilla Dóra Edit Éva Erika Erzsébet Eszter Gabriella
    Györgyi Gyöngyi Hajnalka Ibolya Ildikó Ilona Irén Judit Júlia Katalin Kinga Klára Krisztina Lívia Magdolna Margit
    Mária Márta Melinda Mónika Nikolett Nóra Orsolya Piroska Rita Ráhel Réka Rózsa Sára Szilvia Teréz Tímea Tünde
    Veronika Viktória Zita Zsófia Zsuzsanna`,
  men: `
    Ádám Ákos András Antal Árpád Attila Balázs Bálint Barnabás Béla Bence Bertalan Csaba Dániel Dávid Dénes Dezső Elemér
    Endre Ernő Ferenc Gábor Gáspár Gergely Gellért Géza Gusztáv György Győző Gyula Imre István Iván János Jenő József
    Kálmán Károly Kristóf Lajos László Levente Lóránt Lőrinc Márton Máté Mátyás Mihály Miklós Nándor Norbert Ottó Pál
    Péter Richárd Róbert Sándor Szabolcs Szilárd Tamás Tibor Tivadar Vilmos Viktor Vince Zoltán Zsigmond Zsolt`,
  relativesAfter: 'család családja testvérek dinasztia klán',
  generations: String.raw`jr\.? ii\.? iii\.?`,
};
