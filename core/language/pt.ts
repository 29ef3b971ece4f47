import { type Language, NO_PARTS } from './language.ts';
import { portuguesePeople } from './people/pt.ts';

export const portuguese: Language = {
  ...NO_PARTS,
  name: 'Portuguese',
  tag: 'pt',
  people: portuguesePeople,
  particles: { family: 'da dos das do de', inside: 'do dos das da de e', amongNouns: 'da dos de' },
  twoFamilyNames: true,
  organisations: {
    bearersQuoted: `
      filme romance canção navio jornal revista restaurante hotel café rádio clube estádio cinema teatro grupo
      banco marca canal`,
    bearersBefore: `rádio air bloco aliança partido coligação coalizão hotel café restaurante estádio cinema jornal`,
    features: `corredor universidade tratado batalha ponte banco golfo estreito`,
    first: 'banco santa',
    compass: 'Nova Novo Santa',
  },
  leftOutOfAcronyms: 'de e do da',
  conflictNouns: `
    êxodo agressão bloqueio enclave drone drones mina minas refugiado refugiados separatismo separatistas trégua
    ocupação cerco ofensiva deslocamento deportação corredor referendo autonomia independência soberania anexação
    embargo sanções genocídio refém reféns milícia escalada provocação mediação mediador normalização evacuação
    massacre prisioneiro prisioneiros ultimato invasão insurreição rebeldes resistência libertação rendição retirada
    emboscada frente boicote fome bombardeio bombardeamento tortura migração migrantes asilo fronteira fronteiras
    extremismo terrorismo golpe protestos eleições coligação cimeira tratado veto mandato observadores negociações
    crise`,
  complements: 'de do da dos das em no na nos nas contra sobre entre a ao à',
  commonWords: `
    globo folha estado público expresso sol mosca livre chega porto natal vitória salvador fortaleza recife santos`,
  compounds: `
    couve_de_bruxelas couves_de_bruxelas síndrome_de_* presunto_de_* sabão_de_* feliz_natal dia_de_natal noite_de_natal véspera_de_natal árvore_de_natal ceia_de_natal porquinho_da_índia castanha_do_pará`,
  openers: {
    unexplained: `
      o os a as um uma no na nos nas pelo pela mas também quando depois antes segundo este esta
      então ontem hoje amanhã porém assim logo enquanto já ainda só agora ele ela eles por para com em de e mais`,
  },
  roles: { everywhere: 'presidente ministro general', unexplained: 'senhor senhora' },
  officeWords: { offices: 'ministro presidente general' },
  cues: {
    locative: {
      parts: [
        {
          before: String.raw`(?:^|[\s(«])`,
          phrases: `
            em no na para até desde perto_de centro_de cidade_de ruas_de norte_de sul_de periferia_de moradores_de visita_a
            viagem_a viajou_a aeroporto_de`,
          after: String.raw`\s$`,
        },
      ],
    },
    withGovernment: {
      parts: [
        {
          before: String.raw`(?<!\p{L})`,
          phrases: `
            conversas_com relações_com acordo_com negociações_com tensões_com sanções_contra pressão_sobre guerra_com
            mensagem_a apelo_a`,
          after: String.raw`\s$`,
        },
      ],
    },
    asGovernment: {
      parts: [
        {
          before: '^ (?:tem |tinha |foi |vai |quer )?(?:sido )?',
          phrases: `
            acus rejeit exig conden declar anunci ameaç assin apoi neg denunci propôs propus advert recus desment impôs`,
          after: '',
        },
      ],
    },
    asTeam: { parts: [{ before: '^ ', phrases: 'venceu perdeu empatou marcou jogou derrotou', after: '' }] },
    withTeam: {
      parts: [{ before: String.raw`(?<!\p{L})`, phrases: 'contra diante_de', after: String.raw`\s$` }],
    },
  },
  pairs: {
    between: 'entre',
    and: 'e',
    fromTo: 'de|a para',
    places: String.raw`
      estrada rodovia rota voo trem trens comboio ferrovi fronteira distância quilómetro quilômetro km\b
      corredor viagem trajeto balsa autocarro ônibus gasoduto oleoduto ponte tráfego cidades caminho`,
    governments: `
      telefonema chamada
      conversa guerra relaç acordo tratado paz trégua cessar tens disputa conflito negociaç diálogo cimeira
      cúpula reunião encontro troca comércio confiança aliança cooperação contato contacto crise pacto
      aproximação normalização confronto hostilidade combate mediação diplom amizade rival diferença sanç
      mensagem carta`,
    acts: String.raw`
      (?:têm|tinham)_\S+ vão querem devem poderiam deveriam negociam assinaram acordaram acusam
      (?:estão|estavam)_(?:em_(?:guerra|conflito)|a_\S+|\S+ndo|pront)`,
  },
  cardWords: {
    team: 'equipe equipa time clube futebol seleção',
    government: 'governo presidência ministério administração autoridades regime',
  },
  sport: {
    clear: `
      futebol basquete basquetebol futebolista futebolistas goleiro atacante avançado zagueiro artilheiro
      semifinal semifinais pênalti penálti árbitro uefa fifa brasileirão libertadores torcida tenista voleibol
      eliminatórias artilheiros goleada escanteio`,
    everyday: `
      campeonato partida partidas jogo jogos equipe equipa gol gols golo golos jogador jogadores vitória derrota
      final temporada época copa taça clube estádio empate seleção campeão torneio pontos técnico treinador`,
  },
  dates: {
    months: `
      janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out
      novembro|nov dezembro|dez`,
    between: 'º de',
    before: 'em a no',
    beside: 'às as por h min leitura',
    published: 'publicad publicação postad criado',
    notPublished: 'a[c]?tualiza modific últim nascid até desde',
    dayFirst: true,
  },
};
