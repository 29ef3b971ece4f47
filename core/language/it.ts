import { type Language, NO_PARTS } from './language.ts';
import { italianPeople } from './people/it.ts';

export const italian: Language = {
  ...NO_PARTS,
  name: 'Italian',
  tag: 'it',
  people: italianPeople,
  elision: {
    words: 'c d gl l m n s t un v all coll dall dell nell quell sull',
    unexplained: 'c d l m n s t un all dall dell nell sull',
  },
  particles: {
    family: 'della di da la de del dello dei degli lo',
    inside: 'de della delle degli dei di da la',
    amongNouns: 'della di da',
  },
  legalForms: { after: 'SpA Srl', and: 'e' },
  organisations: {
    bearersQuoted: `
      film romanzo canzone nave traghetto giornale rivista ristorante hotel albergo caffè radio club stadio
      cinema teatro gruppo banca marca canale`,
    bearersBefore: `
      radio air tele banca blocco alleanza partito coalizione hotel albergo caffè ristorante stadio cinema
      giornale`,
    features: `corridoio università trattato battaglia ponte banca golfo stretto`,
  },
  conflictNouns: `
    esodo aggressione blocco enclave drone droni mina mine rifugiato rifugiati profugo profughi separatismo
    separatisti tregua occupazione assedio offensiva sfollamento deportazione corridoio referendum autonomia
    indipendenza sovranità annessione embargo sanzioni genocidio ostaggio ostaggi milizia escalation provocazione
    mediazione mediatore normalizzazione evacuazione massacro prigioniero prigionieri ultimatum invasione
    insurrezione ribelli resistenza liberazione resa ritiro agguato fronte boicottaggio carestia bombardamento
    bombardamenti tortura migrazione migranti asilo confine confini estremismo terrorismo regime golpe proteste
    elezioni coalizione vertice trattato veto mandato osservatori negoziati crisi`,
  complements: 'di del della dei delle in nel nella a al alla da dal dalla contro su sul sulla tra fra',
  commonWords: `
    stampa messaggero fatto giorno sole tempo mattino manifesto foglio verità libero lega forza azione potere prato latina
    fermo patti`,
  compounds: `
    cavoletti_di_bruxelles cavolini_di_bruxelles sindrome_di_stoccolma porcellino_d'india porcellini_d'india fico_d'india
    fichi_d'india sindrome_di_* prosciutto_di_* sapone_di_*`,
  everydayWords: 'perché però così può già più là né sé città età università libertà verità metà caffè papà',
  openers: {
    unexplained: `
      il lo la gli un uno una e ma con per tra fra
      nel nella nei dal dalla sul sulla anche come quando dopo prima secondo questo questa
      poi allora infine ieri oggi domani invece inoltre però così quindi intanto solo ora già ancora mentre infatti`,
  },
  roles: { everywhere: 'ministro presidente don', unexplained: 'signor signora onorevole' },
  officeWords: { offices: 'ministro presidente' },
  cues: {
    locative: {
      parts: [
        {
          before: String.raw`(?:^|[\s(«’'])`,
          phrases: `
            a ad in da verso presso vicino_a fino_a centro_di città_di strade_di nord_di sud_di periferia_di abitanti_di
            visita_a viaggio_a volo_per aeroporto_di`,
          after: String.raw`\s$`,
        },
      ],
    },
    withGovernment: {
      parts: [
        {
          before: String.raw`(?<!\p{L})`,
          phrases: `
            colloqui_con relazioni_con rapporti_con accordo_con negoziati_con tensioni_con sanzioni_contro pressione_su
            guerra_con messaggio_a appello_a (?:chiede|chiesto|accusa|accusato|risponde|risposto)_a?`,
          after: String.raw`\s$`,
        },
      ],
    },
    asGovernment: {
      parts: [
        {
          before: '^ (?:ha |aveva |è |va |vuole )?(?:stata )?',
          phrases: `
            accus respin esig condann dichiar annunc minacc firm soste rifiut denunc propo avvert smenti chied chiesto impo`,
          after: '',
        },
      ],
    },
    asTeam: {
      parts: [{ before: '^ (?:ha )?', phrases: 'battuto vinto perso pareggiato segnato giocato', after: '' }],
    },
    withTeam: {
      parts: [{ before: String.raw`(?<!\p{L})`, phrases: 'contro battuto_il', after: String.raw`\s$` }],
    },
  },
  pairs: {
    between: 'tra fra',
    and: 'e ed',
    fromTo: 'da|a',
    places: String.raw`
      strada autostrada rotta volo\b voli\b treno treni ferrovi confine frontiera distanza chilometr km\b
      corridoio viaggio tragitto traghetto autobus gasdotto oleodotto ponte traffico città metà_strada
      collegamento`,
    governments: `
      telefonata
      colloqui guerra relazion accordo accordi trattat pace tregua cessate tension disputa conflitt negoziat
      dialogo vertice incontro scambi commerci fiducia alleanza cooperazione contatt crisi patto riavvicinamento
      normalizzazione scontr ostilità combattiment mediazione diplom amicizia rival differenz sanzion rapporti
      messaggio lettera`,
    acts: String.raw`
      (?:hanno|avevano)_\S+ vogliono devono potrebbero dovrebbero negoziano firmarono si_accusano discutono
      (?:stanno|stavano)_\S+ndo (?:sono|erano)_(?:in_guerra|pronti|vicin)`,
  },
  cardWords: {
    team: 'squadra club calcio nazionale_di lega',
    government: 'governo presidenza ministero amministrazione autorità regime',
  },
  sport: {
    clear: `
      calcio calciatore calciatori pallacanestro basket allenatore portiere attaccante centrocampista difensore
      difensori scudetto semifinale semifinali rigore rigori arbitro uefa fifa calciomercato tifosi tennista
      pallavolo fuorigioco pareggiato segnato tripletta doppietta qualificazioni calciatrice`,
    everyday: `
      campionato partita partite squadra squadre gol giocatore giocatori vittoria sconfitta finale stagione
      coppa club stadio pareggio nazionale campione torneo punti tecnico serie`,
  },
  dates: {
    months: `
      gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set|sett
      ottobre|ott novembre|nov dicembre|dic`,
    between: 'º °',
    before: 'il a',
    beside: 'alle ore di min lettura',
    published: 'pubblicat pubblicazione',
    notPublished: 'aggiorna modific ultim nato nata fino dal_',
    dayFirst: true,
  },
};
