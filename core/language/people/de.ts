import type { PeopleWords } from '../language.ts';

export const germanPeople: PeopleWords = {
  women: `
    Adelheid Agathe Andrea Angela Angelika Anja Anke Anna Anne Annegret Annalena Annette Antje Astrid Barbara Beate
    Bettina Birgit Brigitte Britta Carola Charlotte Christa Christel Christiane Christine Clara Claudia Cornelia Dagmar
    Daniela Dorothea Dorothee Doris Edeltraud Elfriede Elisabeth Elke Ella Elsa Emilia Erika Erna Eva Evelyn Franziska
    Frauke Friederike Gabriele Gerda Gertrud Gisela Gudrun Hannelore Hanna Hedwig Heidemarie Heike Helene Helga
    Hildegard Hilde Ilse Imke Inge Ingeborg Ingrid Irmgard Isabell Jana Jasmin Johanna Jutta Karin Karoline Katharina
    Kathrin Katja Katrin Kerstin Klara Kristina Lara Laura Lena Leonie Lieselotte Liesel Lina Lotte Luise Magdalena
    Maike Manuela Margarete Margit Margot Marianne Marie Marion Marlene Martina Mathilde Mechthild Melanie Michaela
    Miriam Monika Nadine Nadja Nicole Nina Olga Paula Petra Regina Regine Renate Ricarda Rita Rosemarie Ruth Sabine
    Sahra Sandra Sarah Saskia Sibylle Sigrid Silke Silvia Simone Sofie Sonja Sophie Stefanie Steffi Susanne Svenja
    Sybille Tanja Theresa Therese Traudl Trude Ulrike Ursula Ute Uta Verena Veronika Viktoria Waltraud Wiebke Yvonne`,
  men: `
    Achim Adolf Albrecht Alexander Alfons Alfred Alois Andreas Anton Armin Arne Arnold August Axel Bastian Benedikt
    Bernd Bernhard Berthold Björn Bodo Boris Burkhard Carsten Christian Christoph Claus Clemens Cem Daniel Detlef
    Dieter Dietmar Dietrich Dirk Eberhard Eckart Edgar Edmund Egon Emil Erhard Erich Ernst Erwin Eugen Fabian Felix
    Ferdinand Florian Frank Franz Friedrich Fritz Georg Gerd Gerhard Gernot Gottfried Gregor Guido Günter Günther
    Gustav Hannes Hans Harald Hartmut Heiko Heiner Heinrich Heinz Helge Helmut Hendrik Henning Henrik Herbert Hermann
    Holger Horst Hubert Hubertus Ingo Jan Jens Joachim Jochen Johann Johannes Jonas Jörg Josef Julian Jürgen Kai Karl
    Karsten Kaspar Klaus Klemens Knut Konrad Kurt Lars Leopold Lothar Ludger Ludwig Lukas Lutz Manfred Manuel Marco
    Marcel Marcus Mario Markus Martin Mathias Matthias Max Maximilian Michael Moritz Nico Niklas Norbert Olaf Oliver
    Oskar Otto Patrick Paul Peter Philipp Rainer Ralf Reiner Reinhard Reinhold Richard Robert Roland Rolf Roman Rüdiger
    Rudolf Sebastian Siegfried Siegmar Sigmar Simon Stefan Steffen Stephan Sven Theo Theodor Thilo Thomas Thorsten Tilo
    Tim Tino Tobias Torsten Udo Ulf Uli Ulrich Uwe Viktor Volker Walter Werner Wilfried Wilhelm Willi Willy Winfried
    Wolfgang Wolfram Xaver`,
  addressesOfWomen: 'frau fräulein gräfin baronin fürstin',
  addressesOfMen: 'herr herrn graf baron fürst',
  regnal: `
    könig königin prinz prinzessin kaiser kaiserin zar zarin papst sultan kronprinz kronprinzessin großfürst herzog
    herzogin sankt`,
  relativesBefore: `
    jüngere jüngeren ältere älteren
    familie familien brüder brüdern schwestern geschwister geschwistern ehepaar gebrüder witwe witwer clan dynastie
    vater mutter sohn tochter bruder schwester ehefrau gattin gatte ehemann onkel tante neffe nichte cousin cousine
    enkel enkelin großvater großmutter haus
    eheleute eheleuten paar präsidentenpaar zwillinge`,
  relativesAfter: 'brüder schwestern geschwister söhne töchter kinder dynastie clan erben senior junior',
  generations: String.raw`jr\.? sr\.? jun\.? sen\.? junior senior ii\.? iii\.? d\.\s?(?:j|ä)\. der_(?:jüngere|ältere) die_(?:jüngere|ältere)`,
  thingsAfter: `
    tower hotel plaza stiftung haus straße strasse platz allee weg ring ufer brücke turm stadion arena flughafen park
    universität schule bibliothek institut museum theater halle preis medaille organization golf resort casino city
    see fluss berg insel county center foundation university building`,
  belongings: `
    regierung administration anwalt anwältin anwälte berater beraterin sprecher sprecherin partei lager anhänger gegner
    besuch rede kritik kritiker vertraute vertrauter wähler team kampagne kabinett wahlkampf plan dekret zölle erlass
    treffen gipfel interview ära nachfolger nachfolgerin vorgänger prozess tweet minister ministerin unterstützer
    unterstützerin anhängerin auftritt sieg niederlage wahl fans fan deal vorstoß vorschlag nähe mitarbeiter
    mitarbeiterin vize biografie jahre amtszeit brief drohung drohungen äußerung äußerungen strategie botschafter
    freund herausforderer herausforderin politik kurs doktrin effekt`,
  ordinary: `
    kritiker gegner anhänger wähler demokraten republikaner kongress senat gericht justiz medien staatsanwalt richter
    anwalt reporter journalisten präsident expräsident staatschef regierungschef amtsinhaber milliardär unternehmer
    politiker politikerin kandidat kandidatin bewerber herausforderer nachfolger vorgänger parteifreund kollege
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
    september oktober november dezember dabei damit danach deshalb zudem zuvor später allerdings jedoch außerdem
    zuletzt inzwischen bereits dort hier jetzt so seitdem schließlich trotzdem dennoch dagegen daher laut statt neben
    nur selbst sogar vielleicht warum wie was wenn obwohl nachdem bevor bis beide sagte sagt erklärte will kann hat
    hatte ist war wird würde soll sollte muss musste`,
  ordinaryEndings:
    '(?:ung|heit|keit|schaft|tion|ismus|tät|ment|chef|chefin|minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|sprecher|sprecherin|politiker|politikerin|führer|führerin|leiter|leiterin|vorsitzende|vorsitzender|vorsitzenden|kandidat|kandidatin|anwalt|richter|meister|meisterin|rat|rätin|berater|beraterin|trainer|trainerin|spieler|spielerin|star|innen|isten|aner|anern|gegner|anhänger|iker|ikerin|boss)',
};
