import type { PeopleWords } from '../language.ts';

export const dutchPeople: PeopleWords = {
  women: `
    Aafke Anja Anke Anneke Annemarie Anouk Astrid Carola Caroline Corrie Dilan Els Elly Esther Femke Fleur Gerda Greetje
    Hanneke Heleen Hennie Ingrid Janneke Jantje Jeannette Johanna Josien Karin Kim Laura Lieke Lilian Linda     Loes Maaike Margriet Marieke Marijke Marja Marloes Merel Mieke Mirjam Moniek Nelleke Nienke Noortje Petra Renske
    Ria Roos Saskia Sanne Sigrid Sjoukje Sofie Tineke Truus Wilhelmina Willemijn Wilma Yvonne`,
  men: `
    Ad Adriaan Ahmed Alexander Arie Arjen Bart Bas Bert Boudewijn Bram Cees Cornelis Daan Dick Diederik Dirk Erik Ernst
    Ferd Floris Frans Freek Frits Geert Gerard Gerrit Gijs Guus Han Hans Harm Hein Hendrik Henk Herman Hugo Jaap Jan
    Jasper Jeroen Jesse Job Johan Joop Joost Joris Jos Kees Klaas Koen Laurens Lars Leendert Lodewijk Luuk Maarten
    Marcel Mark Martijn Menno Michiel Niels Onno Pieter Piet Pim Rein Rik Rob Roel Roelof Ruud Sander Siebe Sjoerd Stef
    Sybrand Teun Theo Thijs Tjeerd Ton Wiebe Wietse Wim Wopke Wouter`,
  addressesOfWomen: 'mevrouw mw mw.',
  addressesOfMen: 'meneer heer dhr dhr.',
  regnal: 'koning koningin prins prinses keizer keizerin tsaar paus sultan sint hertog hertogin kroonprins',
  relativesBefore: `
    familie gebroeders broers zussen clan dynastie echtpaar weduwe weduwnaar vader moeder zoon dochter broer zus
    echtgenote echtgenoot oom tante neef nicht kleinzoon kleindochter`,
  relativesAfter: 'senior junior',
  generations: String.raw`jr\.? sr\.? junior senior ii iii de_(?:jonge|oude|jongere|oudere)`,
  thingsAfter: 'tower hotel plaza foundation university center',
};
