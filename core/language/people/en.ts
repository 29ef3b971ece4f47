import type { PeopleWords } from '../language.ts';

export const englishPeople: PeopleWords = {
  women: `
    Abigail Agnes Alice Alicia Alison Amanda Amber Amelia Amy Andrea Angela Angelica Anita Ann Anna Anne Annie April Ashley
    Audrey Barbara Beatrice Becky Bella Bernadette Beth Betsy Betty Beverly Bonnie Brenda Bridget Brittany Camilla
    Candace Caitlin Carla Carol Carole Caroline Carolyn Carrie Cassandra Catherine Cathy Charlotte Chelsea Cheryl Chloe
    Christina Christine Cindy Claire Clara Claudia Colleen Connie Courtney Crystal Cynthia Daisy Dana Danielle Daphne
    Dawn Deborah Debbie Denise Diana Diane Donna Doris Dorothy Edith Edna Eileen Elaine Eleanor Elisabeth Elizabeth
    Ella Ellen Eliza Emily Emma Erica Erin Esther Ethel Eva Eve Evelyn Fiona Florence Frances Gabrielle Gail Gemma
    Georgia Georgina Geraldine Gina Ginni Ginger Gladys Glenda Gloria Grace Gretchen Gwen Hannah Harriet Hazel Heather
    Heidi Helen Hillary Holly Ida Imogen Ingrid Irene Iris Isabel Isabella Ivana Ivanka Jacqueline Jane Janet
    Janice Jean Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Josephine Joyce Judith Judy Julia Julie
    Juliet June Karen Kate Katherine Kathleen Kathryn Kathy Katie Kayla Keira Kelly Kerry Kim Kimberly Kirsten Kristen
    Kristin Lara Laura Lauren Leah Lillian Lily Linda Lindsay Lisa Lois Loretta Lori Lorraine Louise Lucy Lydia Lynn
    Mabel Madeleine Madison Maggie Mandy Margaret Marcia Maria Marian Marie Marilyn Marjorie Marla Martha Mary Maureen
    May Megan Meghan Melania Melanie Melinda Melissa Mercy Mia Michaela Michelle Mildred Miranda Molly Monica Muriel Nancy
    Naomi Natalie Natasha Nicole Nina Nora Norma Olive Olivia Pamela Patricia Patty Paula Pauline Pearl Peggy Penelope
    Phoebe Phyllis Polly Priscilla Rachel Rebecca Regina Renee Rita Roberta Robin Rosa Rosalind Rosemary Ruby Ruth
    Sabrina Sally Samantha Sandra Sarah Sara Selena Shannon Sharon Sheila Shelley Shirley Sienna Simone Sonia Sophia
    Sophie Stacy Stella Stephanie Susan Susanna Suzanne Sylvia Tammy Tanya Tara Teresa Tessa Theresa Thelma Tiffany
    Tina Tracy Ursula Valerie Vanessa Vera Veronica Vicky Victoria Viola Violet Virginia Vivian Wanda Wendy Whitney
    Winifred Yvonne Zoe`,
  men: `
    Aaron Abraham Adam Adrian Alan Albert Alec Alexander Alfred Allan Allen Alvin Andrew Andy Angus Anthony Archie
    Arnold Arthur Ashton Austin Barack Barron Barry Bartholomew Beau Ben Benedict Benjamin Bernard Bernie Bert Bill
    Billy Bob Bobby Boris Brad Bradley Brandon Brendan Brett Brian Bruce Bryan Byron Caleb Calvin Cameron Carl Carlton
    Casey Cecil Cedric Charles Charlie Chester Chris Christian Christopher Chuck Clarence Clark Claude Clayton Clement
    Clifford Clint Clive Clyde Colin Conrad Craig Curtis Cyril Dale Damian Dan Daniel Danny Darren Daryl Dave David
    Dennis Derek Desmond Dick Dirk Dominic Don Donald Doug Douglas Duncan Dustin Dwight Dylan Earl Ed Eddie Edgar
    Edmund Edward Edwin Eli Elijah Elliot Elmer Elton Elvis Emmett Eric Ernest Ethan Eugene Evan Felix Floyd Francis
    Franklin Fred Frederick Gareth Gary Gavin Gene Geoffrey George Gerald Gerard Gilbert Glen Glenn Gordon Graham Grant
    Greg Gregory Guy Hank Harold Harry Harvey Hector Henry Herbert Herman Horace Howard Hubert Hugh Hugo Humphrey Ian
    Irving Isaac Isaiah Ivan Jack Jackson Jacob Jake James Jamie Jared Jason Jasper Jay Jeff Jeffrey Jeremy Jerome
    Jerry Jesse Jim Jimmy Joe Joel John Johnny Jon Jonathan Jordan Joseph Joshua Julian Justin Karl Keith Ken Kenneth
    Kevin Kirk Kurt Kyle Lance Larry Laurence Lawrence Lee Leo Leon Leonard Leroy Leslie Lewis Liam Lionel Lloyd Logan
    Louis Lucas Luke Luther Malcolm Marc Marcus Mario Mark Marshall Martin Marvin Mason Matt Matthew Maurice Maxwell
    Melvin Michael Mike Miles Milton Mitchell Morgan Murray Nathan Nathaniel Ned Neil Nicholas Nick Nigel Noah Noel
    Norman Oliver Oscar Otis Owen Patrick Paul Perry Pete Peter Phil Philip Phillip Quentin Quincy Ralph Ramsay Randall
    Randy Raymond Reginald Rex Richard Rick Rob Robert Rodney Roger Roland Ron Ronald Rory Ross Roy Rudolph Rufus
    Rupert Russell Ryan Sam Samuel Scott Sean Sebastian Seth Shane Shaun Sheldon Sidney Silas Simon Spencer Stanley
    Stephen Steve Steven Stewart Stuart Ted Terence Terry Theodore Thomas Tim Timothy Toby Todd Tom Tommy Tony Travis
    Trevor Tristan Troy Tyler Tyrone Vernon Victor Vince Vincent Wallace Walter Warren Wayne Wesley Wilbur Wilfred Will
    William Winston Wyatt Zachary`,
  addressesOfWomen: 'mrs ms miss madam madame lady dame',
  addressesOfMen: 'mr sir lord mister',
  regnal: `
    king queen prince princess emperor empress tsar tsarina czar sultan pope saint st st. caliph shah pharaoh duke
    duchess archduke`,
  relativesBefore: `
    elder younger
    brothers sisters siblings widow widower mother father son daughter wife husband brother sister uncle aunt nephew
    niece cousin grandson granddaughter grandfather grandmother stepson stepdaughter heir heiress`,
  relativesAfter: `
    family families sons daughters widow widower brothers sisters siblings dynasty clan children heirs matriarch
    patriarch twins grandchildren cousins son daughter wife mother father brother sister nephew niece household`,
  generations: String.raw`jnr\.? snr\.? iv the_(?:younger|elder)`,
  thingsAfter: `
    tower towers hotel hotels plaza street avenue boulevard square road lane bridge station stadium arena airport park
    gardens university college school library institute foundation centre center hospital museum theatre theater hall
    house building prize medal award cup trophy organization organisation golf resort casino winery steaks
    shuttle board inc corp company group airlines media vodka county island islands mountain mountains lake river bay
    canyon dam fountain monument memorial mausoleum statue hills valley heights village city town township falls point`,
};
