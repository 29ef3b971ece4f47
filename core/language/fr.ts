import type { CardKind } from '../cards/card-kind.ts';
import { type Language, NO_PARTS } from './language.ts';
import { frenchPeople } from './people/fr.ts';

export const french: Language = {
  ...NO_PARTS,
  name: 'French',
  tag: 'fr',
  people: frenchPeople,
  elision: {
    words: 'c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu',
    unexplained: 'c d j l m n s t q qu',
  },
  inflect: inflectFrench,
  particles: { family: 'de du des la le', inside: 'de du des la le', amongNouns: 'de' },
  shortenedWords: 'Saint:St Sainte:Ste Mont:Mt Fort:Ft',
  legalForms: { after: 'SA SAS SARL', and: 'et' },
  organisations: {
    bearersQuoted: `
      film roman chanson navire ferry journal magazine restaurant hôtel café radio club stade cinéma théâtre
      groupe banque marque chaîne`,
    bearersBefore: `
      radio air télé banque bloc alliance parti coalition hôtel café restaurant stade cinéma journal gare`,
    features: `corridor couloir université traité bataille pont banque golfe détroit`,
    first: 'le la banque',
  },
  leftOutOfAcronyms: 'de la du des et',
  everydayWords: `
    été étés où là né née mûr sûr pêche pêché marché côté thé blé pré clé père mère frère fête tête côte île âge âme école
    étoile équipe évêque chine grenade`,
  compounds: `
    chou_de_bruxelles choux_de_bruxelles syndrome_de_stockholm eau_de_cologne cochon_d'inde cochons_d'inde œillet_d'inde
    plâtre_de_paris saucisse_de_* saucisses_de_* jambon_de_* savon_de_* moutarde_de_* syndrome_de_* haricots_de_* piment_d'*`,
  commonWords: `
    monde point express libération croix équipe parisien marianne tours paix avenir front horizons carrefour casino patriotes orange total république ensemble renaissance`,
  conflictNouns: `
    exode agression blocus enclave enclaves drone drones mine mines réfugié réfugiés séparatisme séparatiste
    séparatistes cessez-le-feu trêve occupation siège offensive déplacement déportation corridor référendum
    autonomie indépendance souveraineté annexion embargo sanctions génocide otage otages partition milice colonie
    colonies escalade provocation médiation médiateur normalisation évacuation massacre prisonnier prisonniers
    ultimatum invasion insurrection rebelles résistance libération capitulation retrait embuscade front boycott
    famine raid raids bombardement bombardements torture migration migrants asile frontière frontières extrémisme
    terrorisme régime coup manifestations élections coalition sommet traité veto mandat observateurs négociations
    crise agressions`,
  complements: 'de du des d en à au aux dans sur contre entre près',
  joins: 'et',
  openers: {
    everywhere: `
      le la les l un une du de et ou mais donc or ni car
      dans sur avec pour par en au aux sans sous vers chez entre depuis pendant malgré selon contre après avant
      puis ensuite alors ainsi enfin hier aujourd’hui demain cependant pourtant toutefois aussi même quand lorsque si comme
      où qui que quoi il elle ils elles nous vous je ce cet cette ces son sa ses leur leurs`,
  },
  roles: {
    everywhere: 'monsieur madame ministre président dr',
    unexplained: 'mme mlle maître présidente sénateur député',
  },
  officeWords: { offices: 'ministre président présidente' },
  abbreviations: 'M Mme Mlle',
  cues: {
    locative: {
      parts: [
        {
          before: String.raw`(?:^|[\s(«’'])`,
          phrases: 'à en dans vers près_de depuis au_sud_de au_nord_de ville_de rues_de',
          after: String.raw`\s$`,
        },
        { before: String.raw`\b`, phrases: 'au aux', after: String.raw`\s$` },
      ],
    },
    withGovernment: {
      parts: [
        {
          before: String.raw`\b`,
          phrases: `
            pression_sur message_à appel_à sanctions_contre relations_avec négociations_avec accord_avec pourparlers_avec`,
          after: String.raw`\s$`,
        },
      ],
    },
    asGovernment: {
      parts: [
        {
          before: '^ (?:a |est |avait |va |veut )?(?:été )?',
          phrases: `
            accus rejet exig condamn déclar annonc menac sign soutien soutenu refus dénonc propos averti appel`,
          after: '',
        },
      ],
    },
    asTeam: { parts: [{ before: '^ (?:a )?', phrases: 'battu gagné perdu joué marqué', after: '' }] },
    withTeam: {
      parts: [{ before: String.raw`\b`, phrases: 'contre face_à', after: String.raw`\s$` }],
    },
  },
  pairs: {
    between: 'entre',
    and: 'et',
    fromTo: 'de|à',
    places: String.raw`
      route autoroute vol\b vols\b train ferroviaire frontière distance kilomètre km\b corridor trajet voyage
      traversée ferry bus\b gazoduc oléoduc liaison_(?:aérienne|ferroviaire) ligne_(?:aérienne|ferroviaire)
      navette pont\b mi-chemin chemin villes circul relie`,
    governments: `
      appel entretien
      pourparlers guerre relation accord traité paix trêve cessez tension différend conflit négociation dialogue
      sommet rencontre échange commerce confiance alliance partenariat coopération contact crise pacte
      rapprochement normalisation confrontation hostilité combat médiation diplom amitié rival différence
      sanction litige entente discussions message lettre`,
    acts: String.raw`
      (?:ont|avaient)_\S+ vont veulent voulaient doivent pourraient devraient négocient négociaient s’accusent
      se_sont signeront (?:sont|étaient)_(?:en_(?:guerre|conflit|train)|prêts|d’accord|parvenus|convenus)
      entament discutent`,
  },
  cardWords: {
    team: 'équipe club football rugby basket ligue',
    government: 'gouvernement présidence ministère administration autorités régime',
  },
  sport: {
    clear: `
      football rugby basket handball tennis championnat footballeur footballeurs gardien attaquant milieuterrain
      mêlée coéquipier coéquipiers coéquipière mondialito uefa fifa prolongations arbitre handballeurs rugbyman
      basketteur sélectionneur quinze tricolores penalty penaltys finaliste buteur buteurs défenseur défenseurs
      égalisation éliminatoires milieux dribble`,
    everyday: `
      entraîneur match matchs équipe équipes but buts joueur joueurs victoire défaite finale demi saison ligue
      coupe club stade score points mondial titre qualification`,
  },
  dates: {
    months: `
      janvier|janv|jan février|févr|fév|feb mars|mar avril|avr mai juin juillet|juil août|aou septembre|sept|sep
      octobre|oct novembre|nov décembre|déc`,
    between: 'er e',
    before: 'le du à',
    beside: 'h par min lecture temps',
    published: 'publi[ée] paru posté mis_en_ligne créé',
    notPublished: 'mise?_à_jour modifi actualis dernière né_ née_ mort jusqu depuis corrig',
    dayFirst: true,
  },
};

/** Names do not change, but terms have a plural. */
function inflectFrench(name: string, kind: CardKind): string[] {
  if (kind !== 'term' || name.includes(' ') || !/\p{Ll}$/u.test(name) || /[sxz]$/.test(name)) return [];
  if (/(?:eau|eu)$/.test(name)) return [`${name}x`];
  return /al$/.test(name) ? [`${name.slice(0, -1)}ux`] : [`${name}s`];
}
