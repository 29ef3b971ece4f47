import type { PeopleWords } from '../language.ts';

export const spanishPeople: PeopleWords = {
  women: `
    Adela Adriana Águeda Aída Alba Alejandra Alicia Almudena Amalia Amparo Ana Andrea Ángela Ángeles Antonia Araceli
    Asunción Aurora Beatriz Begoña Belén Berta Blanca Carla Carlota Carmen Carolina Catalina Cecilia Celia Claudia
    Concepción Consuelo Cristina Daniela Delcy Delia Dolores Elena Elisa Elvira Emilia Encarnación Esperanza Estela
    Ester Estrella Eugenia Eva Fabiola Fátima Felisa Florencia Francisca Gabriela Gloria Graciela Guadalupe Inés Irene
    Isabel Jimena Josefa Josefina Juana Julia Juliana Karina Laura Leonor Leticia Lidia Lola Lorena Lourdes Lucía Luisa
    Luz Macarena Magdalena Manuela Marcela Margarita María Mariana Maribel Marina Marisa Marisol Marta Matilde Mercedes
    Mireya Mónica Montserrat Natalia Nieves Noelia Nuria Olga Paloma Patricia Paula Paulina Pilar Raquel Rebeca Rocío
    Rosa Rosario Sandra Sara Silvia Sofía Soledad Sonia Soraya Susana Teresa Valentina Vanesa Verónica Victoria Virginia
    Viviana Xiomara Yolanda Zulema`,
  men: `
    Abel Adolfo Adrián Agustín Alberto Alejandro Alejo Alfonso Alfredo Álvaro Amadeo Andrés Ángel Antonio Ariel Armando
    Arturo Augusto Aurelio Baltasar Basilio Bautista Benito Bernardo Camilo Carlos César Claudio Cristian Cristóbal
    Daniel Darío David Diego Diosdado Domingo Eduardo Efraín Emilio Enrique Ernesto Esteban Eugenio Eusebio Evaristo
    Evo Fabián Federico Felipe Félix Fernando Fidel Francisco Gabriel Gerardo Germán Gilberto Gonzalo Gregorio Guillermo
    Gustavo Héctor Hernán Hugo Ignacio Isidro Ismael Iván Jacinto Jacobo Jaime Javier Jerónimo Jesús Joaquín Jorge José
    Josué Juan Julián Julio Leandro Leonardo Leopoldo Lorenzo Luciano Lucas Luis Manuel Marcelo Marcos Mariano Mario
    Martín Mateo Matías Mauricio Máximo Miguel Moisés Nayib Néstor Nicolás Octavio Omar Óscar Pablo Pascual Patricio
    Pedro Rafael Ramiro Ramón Raúl Ricardo Roberto Rodolfo Rodrigo Rogelio Rolando Román Rubén Salvador Samuel Santiago
    Saúl Sebastián Sergio Simón Teodoro Tomás Ulises Valentín Vicente Víctor Vladimir Wilfredo Xavier`,
  addressesOfWomen: 'señora doña sra sra. señorita',
  addressesOfMen: 'señor don sr sr.',
  regnal:
    'rey reina príncipe princesa emperador emperatriz zar zarina papa sultán san santa santo infanta infante duque duquesa',
  relativesBefore: `
    familia familias hermanos hermanas clan dinastía esposos viuda viudo padre madre hijo hija hermano hermana esposa
    esposo marido tío tía sobrino sobrina primo prima nieto nieta matrimonio`,
  relativesAfter: 'padre hijo hija madre',
  generations: String.raw`jr\.? junior júnior hijo padre ii iii el_(?:joven|viejo|mozo)`,
  pluralArticles: 'los las',
  thingsBefore: `
    calle avenida plaza puente estación estadio aeropuerto torre hotel fundación universidad colegio escuela biblioteca
    instituto hospital museo teatro premio centro ley lago monte isla paseo barrio`,
  thingsAfter: 'tower hotel plaza foundation university center',
};
