import { type Language, NO_PARTS } from './language.ts';

export const polish: Language = {
  ...NO_PARTS,
  name: 'Polish',
  tag: 'pl',
  alphabet: { number: 8, letters: 'ąćęłńóśźż' },
  conflictNouns: `
    exodus agresja blokada enklawa dron drony mina miny uchodźca uchodźcy separatyzm separatyści rozejm okupacja oblężenie
    ofensywa wysiedlenie deportacja korytarz referendum autonomia niepodległość suwerenność aneksja embargo sankcje
    ludobójstwo zakładnik zakładnicy milicja`,
  complements: 'w we z ze na przeciw przeciwko nad pod od do między',
  openers: {
    unexplained: 'i w z na do od po za o przez dla ale oraz jak gdy według ten ta to nie jest',
  },
  roles: { unexplained: 'pan pani' },
  sport: {
    clear: `
      piłka piłkarz piłkarze piłkarzy piłkarska piłkarskiej bramkarz napastnik pomocnik obrońca ekstraklasa
      ekstraklasie półfinał półfinale ćwierćfinał siatkówka siatkarze koszykówka uefa fifa pzpn mundial żużel`,
    everyday: `
      mecz meczu mecze trener drużyna drużyny gol gole bramka bramki zawodnik zawodnicy sezon sezonu liga ligi
      zwycięstwo porażka finał klub stadion remis reprezentacja mistrz turniej punkty sędzia`,
  },
  dates: { dayFirst: true },
};
