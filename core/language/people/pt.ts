import type { PeopleWords } from '../language.ts';

export const portuguesePeople: PeopleWords = {
  women: `
    Adriana Alessandra Alice Aline Amanda Ana Andréa Ângela Aparecida Beatriz Benedita Bianca Bruna Camila Carla
    Carolina Cecília Célia Clara Cláudia Cristiane Cristina Daniela Débora Denise Dilma Eduarda Elaine Eliana Elisa
    Fabiana Fátima Fernanda Flávia Francisca Gabriela Gisele Gleisi Graça Helena Heloísa Ingrid Isabel Isabela Janaína
    Janja Joana Jordana Josefa Joyce Júlia Juliana Karina Larissa Laura Letícia Lígia Lúcia Luciana Luísa Luiza Madalena
    Manuela Marcela Márcia Margarida Maria Mariana Marina Marisa Marta Michelle Mônica Natália Paloma Patrícia Paula
    Priscila Rafaela Raquel Regina Renata Rita Roberta Rosa Rosângela Sandra Silvana Simone Sofia Sônia Tatiana Teresa
    Terezinha Vanessa Vera Verônica Vitória Viviane`,
  men: `
    Adriano Afonso Alberto Alexandre Aloysio Álvaro André Aníbal Antônio António Armando Artur Augusto Bernardo Bruno
    Caetano Caio Camilo Carlos Cássio Celso César Cláudio Cristiano Daniel Davi Diogo Duarte Edson Eduardo Emanuel
    Emílio Ernesto Fábio Felipe Fernando Filipe Flávio Francisco Gabriel Geraldo Getúlio Gilberto Gilmar Guilherme
    Gustavo Heitor Henrique Hugo Humberto Ivo Jaime Jair Jânio João Joaquim Jorge José Júlio Leandro Leonardo Lucas
    Luciano Luís Luiz Manuel Marcelo Márcio Marcos Mário Martim Mateus Maurício Michel Miguel Milton Murilo Nelson Nuno
    Otávio Paulo Pedro Rafael Raimundo Raul Renan Renato Ricardo Roberto Rodrigo Rogério Romeu Rui Salvador Samuel
    Sebastião Sérgio Silvio Tarcísio Teodoro Thiago Tiago Tomás Valdemar Vasco Vicente Vinícius Vítor Wagner Waldir
    Wellington Wilson`,
  addressesOfWomen: 'senhora dona sra sra.',
  addressesOfMen: 'senhor sr sr.',
  regnal:
    'rei rainha príncipe princesa imperador imperatriz czar czarina papa sultão são santo santa duque duquesa dom',
  relativesBefore: `
    família famílias irmãos irmãs clã dinastia casal viúva viúvo pai mãe filho filha irmão irmã esposa esposo marido
    tio tia sobrinho sobrinha primo prima neto neta`,
  relativesAfter: 'pai filho filha',
  generations: String.raw`jr\.? júnior junior filho neto sobrinho pai ii iii o_(?:jovem|velho|moço)`,
  pluralArticles: 'os dos aos',
  thingsBefore: `
    rua avenida praça ponte estação estádio aeroporto torre hotel fundação universidade colégio escola biblioteca
    instituto hospital museu teatro prêmio centro lei lago monte ilha`,
  thingsAfter: 'tower hotel plaza foundation university center',
};
