import type { CardKind } from '../cards/card-kind.ts';
import { type Language, NO_PARTS } from './language.ts';
import { spanishPeople } from './people/es.ts';

export const spanish: Language = {
  ...NO_PARTS,
  name: 'Spanish',
  tag: 'es',
  people: spanishPeople,
  alphabet: { number: 7, letters: 'ñ' },
  inflect: inflectSpanish,
  particles: { family: 'de del la el', inside: 'de del la los las el y', amongNouns: 'de del el' },
  twoFamilyNames: true,
  legalForms: { after: 'SA SAB SL', and: 'y' },
  organisations: {
    bearersQuoted: `
      película novela canción barco diario revista restaurante hotel café radio club estadio cine teatro grupo
      banco marca canal`,
    bearersBefore: `radio air bloque alianza partido coalición hotel café restaurante estadio cine diario`,
    features: `corredor universidad tratado batalla puente banco golfo estrecho`,
    first: 'los las el la de san santa banco',
    compass: 'San Santa El Los Las',
  },
  leftOutOfAcronyms: 'de la del y e',
  compounds: `
    coles_de_bruselas conejillo_de_indias conejillos_de_indias síndrome_de_* jamón_de_* jabón_de_* nueces_de_* sombrero_de_panamá`,
  commonWords:
    'sol vox sumar león granada toro palma laredo mosca guerra país mundo razón vanguardia ahora podemos más santos reyes iglesias',
  conflictNouns: `
    éxodo agresión bloqueo bloqueos enclave enclaves dron drones mina minas refugiado refugiados separatismo
    separatistas tregua ocupación asedio ofensiva desplazamiento deportación corredor referéndum autonomía
    independencia soberanía anexión embargo sanciones genocidio rehén rehenes partición milicia escalada provocación
    mediación mediador normalización evacuación masacre prisionero prisioneros ultimátum invasión insurrección
    rebeldes resistencia liberación rendición retirada emboscada frente boicot hambruna bombardeo bombardeos tortura
    migración migrantes asilo frontera fronteras extremismo terrorismo régimen golpe protestas elecciones coalición
    cumbre tratado veto mandato observadores negociaciones crisis`,
  complements: 'de del en a al contra sobre entre desde',
  joins: 'y',
  openers: {
    everywhere: `
      el la los las un unos unas y e o u pero sino porque aunque mientras si cuando donde como que quien cual
      con por para de en del al sin sobre entre hasta desde hacia según durante ante bajo tras contra
      después luego entonces ayer hoy mañana también además embargo
      él ella ellos su sus este esta estos ese esa`,
  },
  roles: { everywhere: 'señor señora don doña ministro presidente general' },
  officeWords: { offices: 'ministro presidente general' },
  cues: {
    locative: {
      parts: [
        {
          before: String.raw`\b`,
          phrases: 'en desde hacia hasta cerca_de ciudad_de calles_de',
          after: String.raw`\s$`,
        },
      ],
    },
    withGovernment: {
      parts: [
        {
          before: String.raw`\b`,
          phrases: 'presión_sobre mensaje_a sanciones_contra relaciones_con negociaciones_con acuerdo_con',
          after: String.raw`\s$`,
        },
      ],
    },
    asGovernment: {
      parts: [
        {
          before: '^ (?:ha |había |fue |va a )?(?:sido )?',
          phrases: 'acus rechaz exig conden declar anunci amenaz firm apoy neg denunc propus advirt',
          after: '',
        },
      ],
    },
    asTeam: {
      parts: [{ before: '^ (?:ha )?', phrases: 'ganó perdió venció jugó marcó derrotó', after: '' }],
    },
    withTeam: {
      parts: [{ before: String.raw`\b`, phrases: 'contra frente_a ante', after: String.raw`\s$` }],
    },
  },
  pairs: {
    between: 'entre',
    and: 'y e',
    fromTo: 'de|a',
    places: String.raw`
      carretera autopista ruta vuelo tren(?:es)?\b ferroviari frontera distancia kilómetro km\b corredor viaje
      trayecto ferry autob gasoducto oleoducto puente tráfico camino ciudades mitad_de`,
    governments: `
      llamada
      conversacion guerra relacion acuerdo tratado paz tregua alto_el_fuego tension tensión disputa conflicto
      negociacion diálogo cumbre reunión encuentro intercambio comercio confianza alianza cooperación contacto
      crisis pacto acercamiento normalización enfrentamiento hostilidad combate mediación diplom amistad rival
      diferencia sancion mensaje carta`,
    acts: String.raw`
      (?:han|habían)_\S+ van_a quieren deben podrían deberían negocian firmaron acordaron se_acusan discuten
      (?:están|estaban)_(?:en_(?:guerra|conflicto)|\S+ndo|dispuest) reanudaron`,
  },
  cardWords: {
    team: 'equipo club fútbol selección liga baloncesto',
    government: 'gobierno presidencia ministerio administración autoridades régimen',
  },
  sport: {
    clear: `
      fútbol baloncesto balonmano futbolista futbolistas portero delantero centrocampista mediocampista golazo
      goleador goleada entrenador semifinal semifinales penalti penaltis penal árbitro laliga uefa fifa
      mundialista tenista hinchada hinchas prórroga defensor lateral goleadores eliminatoria eliminatorias
      empataron`,
    everyday: `
      liga partido partidos equipo equipos gol goles jugador jugadores victoria derrota final temporada copa
      club estadio empate selección campeón campeonato torneo puntos técnico`,
  },
  dates: {
    months: `
      enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep
      octubre|oct noviembre|nov diciembre|dic`,
    between: 'º de del',
    before: 'el a en',
    beside: 'las por h hrs horas min lectura',
    published: 'publicad publicación creado',
    notPublished: 'actualiza modific últim nacid hasta desde editad',
    dayFirst: true,
  },
};

/** Names do not change, but terms have a plural. */
function inflectSpanish(name: string, kind: CardKind): string[] {
  if (kind !== 'term' || name.includes(' ') || !/\p{Ll}$/u.test(name) || /[sxz]$/.test(name)) return [];
  return /[aeiouáéó]$/.test(name) ? [`${name}s`] : [`${unaccented(name)}es`];
}

/** Nación, naciones: in the plural the stress needs no accent. */
function unaccented(name: string): string {
  return name.replace(/[áéíóú](?=n$)/, vowel => vowel.normalize('NFD').charAt(0));
}
