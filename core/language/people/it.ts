import type { PeopleWords } from '../language.ts';

export const italianPeople: PeopleWords = {
  women: `
    Ada Agata Agnese Alba Alessandra Alessia Alice Angela Anna Annalisa Antonella Antonia Arianna Assunta Barbara Beatrice
    Benedetta Bianca Brunella Camilla Carla Carlotta Caterina Cecilia Chiara Cinzia Clara Claudia Concetta Cristiana
    Cristina Daniela Debora Elena Eleonora Elisa Elisabetta Emanuela Emma Eugenia Eva Federica Fiorella Flavia Francesca
    Franca Gabriella Gaia Giada Gina Ginevra Giorgia Giovanna Giulia Giuliana Giuseppina Grazia Graziella Ilaria Irene
    Isabella Ivana Laura Letizia Licia Lidia Liliana Lorella Loredana Lorenza Luciana Lucia Lucrezia Luisa Maddalena
    Manuela Mara Margherita Maria Marianna Marina Marta Martina Matilde Michela Milena Mirella Monica Nadia Natalia
    Nicoletta Nunzia Ornella Paola Patrizia Pina Raffaella Rita Roberta Romina Rosanna Rosaria Rossana Rossella Sabrina
    Samantha Sandra Serena Silvana Silvia Simona Sofia Sonia Stefania Susanna Teresa Tiziana Valentina Valeria Vanessa
    Veronica Viola Virginia Vittoria`,
  men: `
    Achille Adriano Agostino Alberto Aldo Alessandro Alessio Alfonso Alfredo Andrea Angelo Antonio Armando Arturo Attilio
    Augusto Aurelio Bartolomeo Beppe Bernardo Bettino Biagio Bruno Calogero Carlo Carmelo Carmine Cesare Ciro Claudio
    Corrado Cosimo Cristiano Damiano Daniele Dario Davide Diego Dino Domenico Donato Edoardo Egidio Elio Emanuele Emilio
    Enrico Enzo Ernesto Ettore Eugenio Ezio Fabio Fabrizio Fausto Federico Felice Ferdinando Ferruccio Filippo Flavio
    Francesco Franco Gabriele Gaetano Gennaro Giacomo Giampaolo Giancarlo Gianfranco Gianluca Gianluigi Gianmarco Gianni
    Gino Giordano Giorgio Giovanni Giuliano Giulio Giuseppe Goffredo Graziano Gregorio Guglielmo Guido Ignazio Ivan Ivano
    Lamberto Lapo Leonardo Livio Lorenzo Luca Luciano Lucio Luigi Manlio Manuel Marcello Marco Mariano Mario Massimiliano
    Massimo Matteo Maurizio Mauro Michele Mirko Nazareno Nicola Nino Orazio Oreste Oscar Ottavio Paolo Pasquale Piero
    Pierpaolo Pierluigi Pietro Raffaele Remo Renato Renzo Riccardo Roberto Rocco Rodolfo Romano Romolo Rosario Ruggero
    Salvatore Samuele Sandro Santo Saverio Sebastiano Sergio Silvio Simone Stefano Tiziano Tommaso Ugo Umberto Valerio
    Vincenzo Virgilio Vito Vittorio Walter`,
  addressesOfWomen: 'signora sig.ra donna',
  addressesOfMen: 'signor sig. don',
  regnal:
    're regina principe principessa imperatore imperatrice zar zarina papa sultano san santo santa sant duca duchessa',
  relativesBefore: `
    famiglia famiglie fratelli sorelle clan dinastia coniugi vedova vedovo padre madre figlio figlia fratello sorella
    moglie marito zio zia nipote cugino cugina`,
  relativesAfter: 'padre figlio senior junior',
  generations: String.raw`jr\.? junior senior padre figlio ii iii il_(?:giovane|vecchio) la_giovane`,
  pluralArticles: 'i gli dei degli ai agli',
  thingsBefore: `
    via viale piazza ponte stazione stadio aeroporto torre hotel fondazione università liceo scuola biblioteca istituto
    ospedale museo teatro premio centro legge lago monte isola corso`,
  thingsAfter: 'tower hotel plaza foundation university center',
};
