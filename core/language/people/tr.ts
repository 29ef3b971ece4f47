import type { PeopleWords } from '../language.ts';

export const turkishPeople: PeopleWords = {
  women: `
    Aslı Ayla Aynur Ayşe Aysel Bahar Başak Berna Betül Burcu Canan Ceren Cemile Çiğdem Deniz Derya Dilek Ebru Elif Emine
    Esra Eylem Fatma Feride Figen Filiz Gamze Gönül Gül Gülay Gülsüm Hale Hande Hatice Hülya İpek Jale Kübra Leyla
    Melania Melek Meral Merve Mine Müge Nazan Nazlı Nermin Nesrin Nilgün Nur Nuray Oya Özge Özlem Pelin Pınar Reyhan
    Seda Sema Serap Sevgi Sevil Sibel Şule Sümeyye Tansu Tuğba Tülay Yasemin Yeşim Zehra Zeynep`,
  men: `
    Abdullah Adem Adnan Ahmet Alparslan Arda Aydın Barış Bekir Berat Bilal Burak Bülent Can Celal Cem Cemal Cengiz Cihan
    Davut Devlet Doğu Ekrem Emre Engin Ercan Erdal Erdem Erhan Erkan Erol Ersin Fahrettin Fatih Faruk Fikret Fuat Galip
    Gökhan Hakan Halil Haluk Hamza Hasan Hayati Hulusi Hüseyin Hüsnü İbrahim İlham İlker İlhan İsmail İsmet Kadir Kaan
    Kemal Kenan Mahmut Mansur Mehmet Mesut Metin Mevlüt Murat Mustafa Muharrem Müslüm Necdet Necip Necmettin Nihat Numan
    Nuri Oğuz Oğuzhan Okan Oktay Onur Orhan Osman Ömer Özgür Ramazan Recep Rıza Sait Salih Samet Selahattin Selçuk Selim
    Serdar Serhat Serkan Sinan Süleyman Şükrü Tarık Tayfun Tayyip Tolga Tuncay Turgut Ufuk Umut Uğur Ümit Volkan Yavuz
    Yasin Yılmaz Yiğit Yunus Yusuf Zafer Ziya`,
  addressesOfWomen: 'bayan hanım',
  addressesOfMen: 'bay bey',
  regnal: 'kral kraliçe prens prenses imparator çar papa sultan padişah şah aziz azize veliaht',
  relativesBefore: 'kardeşler dul',
  relativesAfter: 'ailesi ailesinin ailesinden kardeşler kardeşleri çifti hanedanı klanı',
  generations: String.raw`jr\.? sr\.? junior senior ii iii`,
  thingsAfter: `
    caddesi sokağı sokak meydanı köprüsü istasyonu stadyumu stadı havalimanı üniversitesi vakfı oteli kulesi müzesi
    hastanesi bulvarı parkı tower hotel plaza`,
};
