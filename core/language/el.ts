import { type Language, NO_PARTS } from './language.ts';

export const greek: Language = {
  ...NO_PARTS,
  name: 'Greek',
  tag: 'el',
  script: 'Greek',
  particles: { inside: 'του της των τη' },
  conflictNouns: `
    έξοδος επιθετικότητα αποκλεισμός θύλακας drone νάρκη νάρκες πρόσφυγας πρόσφυγες αποσχιστισμός εκεχειρία κατοχή πολιορκία
    επίθεση εκτοπισμός διάδρομος δημοψήφισμα αυτονομία ανεξαρτησία κυριαρχία προσάρτηση κυρώσεις γενοκτονία όμηρος`,
  complements: 'του της των στο στη στην στον από κατά',
  openers: {
    unexplained: `
      ο η το οι τα του της των τον την στο στη στην στον στις στα σε από για με και ότι όμως αλλά`,
  },
  roles: { unexplained: 'πρόεδρος πρωθυπουργός υπουργός κύριος κυρία' },
  officeWords: { offices: 'υπουργός πρόεδρος' },
};
