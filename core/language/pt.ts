import { type Language, NO_PARTS } from './language.ts';

export const portuguese: Language = {
  ...NO_PARTS,
  name: 'Portuguese',
  tag: 'pt',
  particles: { family: 'da dos das do de', inside: 'do dos das da de e', amongNouns: 'da dos de' },
  twoFamilyNames: true,
  organisations: { first: 'banco santa', compass: 'Nova Novo Santa' },
  leftOutOfAcronyms: 'de e do da',
  conflictNouns: `
    êxodo agressão bloqueio enclave drone drones mina minas refugiado refugiados separatismo separatistas trégua ocupação
    cerco ofensiva deslocamento deportação corredor referendo autonomia independência soberania anexação embargo sanções
    genocídio refém reféns milícia`,
  complements: 'de do da dos das em no na nos nas contra sobre entre a ao à',
  openers: {
    unexplained: `
      o os a as um uma no na nos nas pelo pela mas também quando depois antes segundo este esta`,
  },
  roles: { everywhere: 'presidente ministro general', unexplained: 'senhor senhora' },
  officeWords: { offices: 'ministro presidente general' },
  sport: {
    clear: `
      futebol basquete basquetebol futebolista futebolistas goleiro atacante avançado zagueiro artilheiro
      semifinal semifinais pênalti penálti árbitro uefa fifa brasileirão libertadores torcida tenista voleibol`,
    everyday: `
      campeonato partida partidas jogo jogos equipe equipa gol gols golo golos jogador jogadores vitória derrota
      final temporada época copa taça clube estádio empate seleção campeão torneio pontos técnico treinador`,
  },
  dates: { dayFirst: true },
};
