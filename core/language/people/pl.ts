import type { PeopleWords } from '../language.ts';

export const polishPeople: PeopleWords = {
  women: `
    Agata Agnieszka Aleksandra Alicja Anna Barbara Beata Bożena Danuta Dorota Elżbieta Ewa Grażyna Halina Hanna Helena
    Irena Iwona Izabela Jadwiga Janina Joanna Jolanta Julia Justyna Kamila Karolina Katarzyna Kinga Krystyna Lidia
    Magdalena Małgorzata Maria Marta Marzena Monika Natalia Paulina Renata Stanisława Sylwia Teresa Urszula Wanda
    Weronika Wiesława Zofia Zuzanna`,
  men: `
    Adam Aleksander Andrzej Antoni Artur Bartosz Bogdan Bolesław Bronisław Cezary Czesław Damian Dariusz Dawid Dominik
    Donald Edward Filip Franciszek Grzegorz Henryk Ireneusz Jacek Jakub Jan Janusz Jarosław Jerzy Józef Julian Kamil
    Karol Kazimierz Krzysztof Lech Leszek Lucjan Maciej Marcin Marek Mariusz Mateusz Michał Mieczysław Mikołaj Paweł
    Piotr Przemysław Radosław Rafał Robert Roman Ryszard Sebastian Sławomir Stanisław Stefan Szymon Tadeusz Tomasz
    Wacław Waldemar Wiesław Witold Władysław Włodzimierz Wojciech Zbigniew Zdzisław Zygmunt`,
  addressesOfWomen: 'pani',
  addressesOfMen: 'pan pana',
  regnal: 'król królowa książę księżna księżniczka cesarz cesarzowa car caryca papież sułtan święty święta',
  relativesBefore: `
    rodzina rodziny bracia siostry klan dynastia małżeństwo wdowa wdowiec ojciec matka syn córka brat siostra żona mąż
    wuj ciotka kuzyn kuzynka wnuk wnuczka państwo`,
  generations: String.raw`jr\.? sr\.? junior senior ii iii młodszy starszy`,
  thingsBefore:
    'ulica ulicy aleja plac placu most lotnisko stadion uniwersytet fundacja hotel wieża muzeum szpital szkoła',
  thingsAfter: 'tower hotel plaza foundation university center',
};
