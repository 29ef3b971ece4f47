import type { PeopleWords } from '../language.ts';

export const frenchPeople: PeopleWords = {
  women: `
    Adèle Agnès Alexandra Alice Aline Amélie Anaïs Andrée Angélique Anne Annick Antoinette Apolline Aurélie
    Aurore Béatrice Bérénice Bernadette Brigitte Camille Carine Carla Caroline Catherine Cécile Céline Chantal Charlène
    Charlotte Chloé Christelle Christiane Christine Claire Clémence Clémentine Colette Coralie Corinne Danielle Delphine
    Denise Diane Dominique Edith Élisabeth Elisabeth Élise Élodie Eléonore Elsa Émilie Emmanuelle Estelle Eugénie Fabienne
    Fanny Florence Françoise Frédérique Gabrielle Geneviève Germaine Gisèle Hélène Henriette Huguette Inès Irène Isabelle
    Jacqueline Jeanne Jeannine Jocelyne Joséphine Josette Juliette Justine Karine Laetitia Laure Laurence Léa Liliane
    Lise Louise Lucie Lucienne Madeleine Manon Margaux Marguerite Marianne Marie Marine Marion Marthe Martine Maryse
    Mathilde Mélanie Micheline Michèle Mireille Monique Muriel Mylène Nadège Nathalie Nicole Noémie Océane Odette Odile
    Pascale Patricia Paulette Pauline Pénélope Raymonde Renée Rolande Roselyne Sabine Sandrine Ségolène Séverine Simone
    Solange Sophie Stéphanie Suzanne Sylvie Thérèse Valérie Véronique Virginie Viviane Yolande Yvette Yvonne Zoé`,
  men: `
    Adrien Alain Albert Alexandre Alexis Alphonse Ambroise Anatole Antoine Armand Arnaud Arthur Auguste Aurélien Axel
    Baptiste Bastien Benjamin Benoît Bernard Bertrand Bruno Charles Christian Christophe Claude Clément Cyril Damien
    Daniel David Denis Didier Dominique Édouard Emile Émile Emmanuel Éric Étienne Eugène Fabien Fabrice Félix Fernand
    Florent Florian Franck François Frédéric Gabriel Gaël Gaston Georges Gérald Gérard Germain Ghislain Gilbert Gilles
    Grégoire Grégory Guillaume Gustave Guy Henri Hervé Hippolyte Hubert Hugo Hugues Jacques Jean Jérémie Jérôme Joël
    Jonathan Joseph Jules Julien Laurent Léon Léonard Léopold Loïc Louis Luc Lucien Ludovic Marc Marcel Marius Martial
    Mathieu Matthieu Maurice Maxime Michel Nicolas Noël Olivier Pascal Patrice Patrick Paul Philippe Pierre Quentin
    Raoul Raphaël Raymond Régis Rémi Rémy René Richard Robert Rodolphe Roger Roland Romain Samuel Sébastien Serge
    Simon Stanislas Stéphane Sylvain Théo Théodore Thibault Thierry Thomas Tristan Valentin Victor Vincent Xavier Yann
    Yannick Yves Yvon`,
  addressesOfWomen: 'madame mme mademoiselle mlle',
  addressesOfMen: 'monsieur m.',
  regnal:
    'roi reine prince princesse empereur impératrice tsar tsarine pape sultan saint sainte duc duchesse dauphin',
  relativesBefore: `
    famille familles frères sœurs soeurs clan dynastie époux veuve veuf père mère fils fille frère sœur soeur épouse
    mari oncle tante neveu nièce cousin cousine petit-fils petite-fille maison`,
  relativesAfter: 'père mère fils fille frères sœurs',
  generations: String.raw`père fils jr\.? junior senior ii iii (?:le|la)_(?:jeune|vieux|vieille|jeunes) l['’](?:ancien|aîné)`,
  pluralArticles: 'les des aux',
  thingsBefore: `
    rue avenue boulevard place pont gare stade aéroport tour hôtel fondation université lycée collège école bibliothèque
    institut hôpital musée théâtre prix centre loi lac mont île quai square`,
  thingsAfter: 'tower hotel plaza foundation university center',
};
