import { type Language, NO_PARTS } from './language.ts';

export const italian: Language = {
  ...NO_PARTS,
  name: 'Italian',
  tag: 'it',
  elision: {
    words: 'c d gl l m n s t un v all coll dall dell nell quell sull',
    unexplained: 'c d l m n s t un all dall dell nell sull',
  },
  particles: {
    family: 'della di da la',
    inside: 'de della delle degli dei di da la',
    amongNouns: 'della di da',
  },
  legalForms: { after: 'SpA Srl', and: 'e' },
  conflictNouns: `
    esodo aggressione blocco enclave drone droni mina mine rifugiato rifugiati profugo profughi separatismo separatisti tregua
    occupazione assedio offensiva sfollamento deportazione corridoio referendum autonomia indipendenza sovranità annessione
    embargo sanzioni genocidio ostaggio ostaggi milizia`,
  complements: 'di del della dei delle in nel nella a al alla da dal dalla contro su sul sulla tra fra',
  openers: {
    unexplained: `
      il lo la gli un uno una e ma con per tra fra
      nel nella nei dal dalla sul sulla anche come quando dopo prima secondo questo questa`,
  },
  roles: { everywhere: 'ministro presidente don', unexplained: 'signor signora onorevole' },
  officeWords: { offices: 'ministro presidente' },
  sport: {
    clear: `
      calcio calciatore calciatori pallacanestro basket allenatore portiere attaccante centrocampista difensore
      difensori scudetto semifinale semifinali rigore rigori arbitro uefa fifa calciomercato tifosi tennista
      pallavolo fuorigioco`,
    everyday: `
      campionato partita partite squadra squadre gol giocatore giocatori vittoria sconfitta finale stagione
      coppa club stadio pareggio nazionale campione torneo punti tecnico serie`,
  },
  dates: { dayFirst: true },
};
