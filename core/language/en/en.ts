import { type Language, NO_PARTS } from '../language.ts';
import { englishPeople } from '../people/en.ts';
import { englishCardWords, englishCues, englishHeadline, englishPersonCues } from './cues.ts';
import { inflectEnglish } from './inflect.ts';
import { englishNicknames, englishOrganisations } from './names.ts';

export const english: Language = {
  ...NO_PARTS,
  name: 'English',
  tag: 'en',
  people: englishPeople,
  // n’t is not included: "Don’t" does not contain the name Don.
  contractions: 'd ll re ve m',
  inflect: inflectEnglish,
  nicknames: englishNicknames,
  honorifics: `
    Sir Dame Lord Lady Baron Baroness Dr Prof Mr Mrs Ms King Queen Prince Princess Pope Saint St Sheikh Ayatollah Imam
    Rabbi Cardinal President Justice Judge`,
  particles: { family: 'mac mc', inside: 'of the' },
  shortenedWords: 'Saint:St Sainte:Ste Mount:Mt Fort:Ft',
  legalForms: {
    after: `
      Incorporated Inc Corporation Corp Company Co Cos Limited Ltd LLC LLP LP PLC Holdings Holding Pty Pte
      PJSC OJSC CJSC JSC`,
    and: 'and',
    short: 'company:co cos:co corporation:corp incorporated:inc limited:ltd',
  },
  organisations: englishOrganisations,
  leftOutOfAcronyms: 'of for and in the on to',
  commonWords: `
    time times people life fortune money sun star mirror guardian observer independent express mail post echo herald record
    focus nature science cell target apple orange shell gap visa oracle sharp total meta uber alphabet amazon block square
    snap slack zoom signal threads match monster indeed best next boots subway caterpillar delta united continental polo mini
    fed bank street house senate congress parliament treasury crown church pill heat magic jazz wild lightning thunder giants
    saints rangers kings stars angels nationals royals reds browns bills bears lions eagles turkey polish may march april
    june august will mark bill rich frank grant case cash cross day dean drew grace hope faith joy hunt lane long max miles
    penny rose rusty sandy sky sterling sue summer major page pat price prince stone wise worth young reading nice bath cork
    mobile hull split phoenix buffalo concord providence surprise eden normal derby sale battle deal rugby sandwich source labour labor liberal conservative democrat republican left right center
    centre reform momentum forward unity justice freedom liberty solidarity progress change home dream future navy army state
    new old first second general federal national north south east west supreme court cabinet administration`,
  compounds: `
    wellington_boot wellington_boots wellington_cake lima_bean lima_beans brussels_sprout brussels_sprouts jersey_cow
    jersey_cows jersey_cream jersey_royal panama_hat panama_hats manila_envelope manila_envelopes manila_folder
    bermuda_shorts bermuda_grass turkey_dinner turkey_dinners turkey_sandwich turkey_sandwiches turkey_breast turkey_leg
    turkey_vulture turkey_bacon turkey_trot turkey_meat turkey_farm turkey_shoot cold_turkey roast_turkey china_plate china_plates china_cup china_cups
    china_shop china_cabinet china_doll china_clay bone_china fine_china guinea_pig
    guinea_pigs guinea_fowl guinea_worm cayenne_pepper chelsea_boot chelsea_boots chelsea_bun oxford_shoe oxford_shoes
    oxford_comma oxford_shirt vienna_sausage vienna_sausages delhi_belly madras_curry bombay_duck bombay_mix canada_goose
    canada_geese labrador_retriever labrador_puppy boston_terrier boston_crab dover_sole yorkshire_pudding
    yorkshire_puddings yorkshire_terrier derby_hat bologna_sandwich peking_duck jordan_almonds key_lime prussian_blue
    epsom_salts stockholm_syndrome havana_syndrome london_broil moscow_mule moscow_mules singapore_sling
    singapore_noodles philadelphia_cheesesteak alaska_pollock worcester_sauce troy_ounce troy_ounces victoria_sponge
    victoria_plum bath_towel bath_towels bath_water bath_time bath_salts bath_robe bath_tub bath_mat bath_bomb bath_bombs
    reading_glasses reading_list reading_lists reading_room reading_age reading_comprehension reading_week reading_group
    reading_book reading_lamp reading_skills reading_habits nice_guy nice_guys nice_day nice_try nice_weather nice_place
    nice_people nice_things nice_one nice_work split_second split_decision split_screen split_ends split_personality
    mobile_phone mobile_phones mobile_app mobile_apps mobile_home mobile_homes mobile_network mobile_device mobile_devices
    orange_juice orange_tree orange_trees orange_peel apple_pie apple_pies apple_juice apple_tree apple_trees apple_cider
    apple_orchard shell_company shell_companies shell_casing shell_casings shell_shock shell_game target_audience
    target_date target_price target_range gap_year gap_years meta_analysis meta_description amazon_rainforest may_day
    cork_oak cork_board angora_wool angora_rabbit hamburg_steak seville_orange seville_oranges valencia_orange
    valencia_oranges plaster_of_paris champagne_glass champagne_glasses madeira_cake cheddar_cheese parma_ham
    morocco_leather damascus_steel cuba_libre jerusalem_artichoke jerusalem_artichokes china_tea turkey_burger turkey_burgers
    turkey_gravy turkey_legs smoked_turkey wild_turkey chelsea_tractor chicken_kiev baked_alaska eton_mess windsor_knot
    lyme_disease california_roll california_rolls virginia_creeper boston_cream london_plane rhodes_scholar rhodes_scholars
    *_wellies *_beans *_sprouts *_sausage *_sausages *_cheese *_ham *_mustard *_soap *_syndrome *_terrier *_terriers
    *_retriever *_spaniel *_bun *_buns *_nut *_nuts *_potatoes *_oranges *_onions *_whiskey *_virus *_fever *_flu *_steak`,
  everydayWords: `
    us me him them my am go got goes gone going up off out down per too via done gave give into keep kept less made make same
    send sent sure take tell took very want well went id ok hi man men son sun sea art car bus air aid arm arms ice fire fed pan has are pact act aim nest sad
    rob don ban bid bag big bin box boy can cap cup cut die dot eat egg end eye fan far fat fit fix fly fun gas get god
    gun guy hat hit hot ham ink jam job key kid lab lap law leg let lip log lot low mad map mat mix mob mud nut oil old
    own pay pen pet pie pig pin pit pot pub put ram raw red rip row run sat saw set sin sit six ski sky spy tax tea ten
    tie tip top toy try tv two use van war was way web wet win yes zip base bone book care chip core date deep door dove
    east edge face fact farm fast fear fish food foot game gift girl goal gold good hand hard head help high hold hope
    hour idea iron item kill lake lamp land lead leaf life lift line list lock love mass meal milk mine mist moon moss
    nail name neck need news node norm nose note open pain palm park part past path peak pine plan play poll pool
    port post rain rate read rest rice rise risk road rock roof room root rule safe salt sand save seat seed sell ship
    shop show sick side sign silk site skin slip snow soap soft soil song soul step stop swan swim tail talk tank task
    team test text tide town tree trip tube turn type unit view vote wage walk wall wave week wind wine wing wire
    wood wool word work yard year
    chili grenade island indie indies swede chine toga dominique guiana jersey panama`,
  conflictNouns: `
    exodus aggression blockade blockades enclave enclaves exclave drone drones mine mines landmine landmines refugee
    refugees separatism separatist separatists ceasefire truce occupation siege offensive displacement deportation
    corridor checkpoint referendum autonomy independence sovereignty annexation embargo sanctions genocide hostage
    hostages partition peacekeeper peacekeepers peacekeeping reintegration delimitation demining militia insurgency
    insurgents settlement settlements shelling hostilities escalation provocation provocations mediation mediator
    mediators normalisation normalization demarcation evacuation massacre massacres casualties prisoner prisoners
    ultimatum invasion incursion uprising rebellion rebels resistance liberation surrender withdrawal retreat ambush
    sniper trench trenches front displaced sanction boycott famine hunger starvation humanitarian truces raid raids
    bombardment airstrike airstrikes torture war-crime flight migration migrants asylum border borders extremism
    terrorism terrorist terrorists regime coup protest protests election elections coalition summit treaty
    ratification veto mandate observer observers negotiations talks reform crisis recession inflation`,
  complements: 'of in from against with by on at near over across between outside inside around into',
  joins: 'and or',
  openers: {
    everywhere: `
      a an the this that these those his her its their our my your
      in on at by for from to of with without within under over after before since until during despite amid among between
      against about around across through throughout near beside behind beyond inside outside like unlike
      and but or nor yet so if when while where why how who whom whose what which whether because although though unless as than
      then now once here there today yesterday earlier later last next meanwhile soon afterwards finally again still even
      only just also perhaps maybe however instead moreover therefore thus hence
      both either neither each every all some many most much more few several any no not never ever such
      is are was were be been has have had do does did can could will would shall should may might must let
      yes well oh he she it they we you i say says said told according asked given
      one two three four five six seven eight nine ten
      former late critics supporters nobody everybody everyone`,
  },
  roles: {
    everywhere: `
      president vice premier prime minister ministers chancellor secretary senator governor mayor
      general colonel captain major sergeant lieutenant admiral chief director chairman chairwoman chairperson chair
      spokesman spokeswoman spokesperson leader speaker deputy head official officials treasurer prosecutor
      king queen prince princess duke duchess emperor sultan emir dame lord lady baron baroness sir
      pope cardinal archbishop bishop rabbi imam ayatollah sheikh father sister brother saint st rev
      judge justice attorney ambassador commissioner police officer detective inspector coach manager ceo cfo coo cto
      mp mps mep sen sens rep reps gov gen col capt maj sgt lt adm dr prof professor mr mrs ms miss
      foreign finance defence defense interior
      analyst economist author actor actress singer comrade reporter correspondent editor columnist critic
      lawmaker congressman congresswoman representative councillor councilman candidate
      democrat republican tory labour
      ex former then acting late jailed exiled veteran`,
    unexplained: 'hon rt doctor mullah',
  },
  officeWords: {
    offices: `
      minister president chancellor secretary spokesman spokeswoman spokesperson leader commissioner ambassador governor
      senator general colonel admiral`,
    fields: 'foreign finance defence defense interior police',
    departments: 'state defense defence interior treasury finance commerce staff',
    bodies: `
      ministry ministries council parliament government commission committee department agency court party`,
  },
  dateline: `
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    today yesterday tomorrow tonight reuter reuters`,
  abbreviations: 'No St Mt Ft vs Jr Sr',
  cues: englishCues,
  pairs: {
    between: 'between',
    and: 'and',
    fromTo: 'from|to',
    places: String.raw`
      road(?!map) highway motorway route flight fl(?:y|ies|ew|ying) rail(?:way|road)?\b train(?:s|_)?\b bus(?:es)?\b
      ferr(?:y|ies) boat pipeline border distance miles? kilomet km\b corridor track journey trips?\b travel
      driv(?:e|ing) drove commut shuttl halfway midway airline airport air_(?:link|service|traffic) traffic
      transport lies located stretch path\b bridge valley cities\b twin_cit apart\b connected linked cable time_(?:difference|zone) (?:power|gas)_lines?\b
      weather rain snow temperature tourist passengers? cross(?:ing|ed)\b`,
    governments: String.raw`
      talks? wars?\b ties relation deal agreement accord treat peace truce ceasefire tension dispute conflict
      negotiat dialogue summit meeting trade trust allian partner cooperat contact rift row\b cris[ie]s pact
      understanding détente rapprochement normali[sz] stand-?off confrontation hostilit fighting clash mediat
      diplom exchange friendship rival feud quarrel spat (?<!time_)difference consensus commerce sanction hotline memorand
      arrangement bond channel communication arms divide split stalemate balance mistrust calls?\b phone swap allies message letter note\b
      signal`,
    concluded:
      'signed initialled initialed reached agreed concluded struck made sealed inked negotiated ratified',
    acts: String.raw`
      (?:have|had|has)_(?:not_|also_|now_|already_|long_|since_|both_|yet_)?\p{Ll}+
      (?:will|would|could|should|may|might|must|can)_\p{Ll}+
      (?:were|are|was)_(?:not_|also_|now_|already_|still_|both_)?(?:\p{Ll}+ing|close_to|ready|at_odds|at_war|on_the_verge|set_to|due_to|expected|said|allies|rivals|partners|enemies|foes|neighbou?rs|in_talks|in_dispute|under_pressure)
      agreed? signed? opened? closed? reopened? resumed? reached hold held met meet need want(?:ed)? hoped? said say exchanged? traded?
      accused? blamed? fought fight clashed cut restored? ended? re-?established? normali[sz]ed? began begin
      started? remain failed rejected welcomed announced pledged vowed warned urged condemned`,
  },
  personCues: englishPersonCues,
  headline: englishHeadline,
  cardWords: englishCardWords,
  sport: {
    clear: `
      football soccer rugby cricket baseball basketball hockey volleyball netball handball wrestling boxing
      badminton quarterback quarterbacks touchdown touchdowns linebacker goalkeeper goalkeepers midfielder
      midfielders defender defenders winger wingers batsman batsmen innings wicket wickets scrum playoff
      playoffs postseason preseason offseason semifinal semifinals quarterfinal quarterfinals halftime hattrick
      teammate teammates unbeaten kickoff nfl nba nhl mlb wnba uefa fifa grandslam championships medallist
      medalist footballer footballers scorer scorers goalscorer cricketer rebounder shortstop lineup inning
      homer homers bullpen wimbledon striker qualifier qualifiers goalless scoreless equaliser equalizer offside
      touchline shootout stoppage goalkeeping hattricks premiership bundesliga laliga birdie bogey decathlon
      marathoner`,
    everyday: `
      tennis golf league season seasons strikers coach coached coaches tournament championship champion
      champions bowl rebounds goal goals squad match matches conference try tries fixture recruiting roster team
      teams game games player players score scored scoring win wins won beat defeat final stadium fans pitch
      ball penalty race injury record points victory draw club cup referee`,
  },
  unspecificWords: `
    about after against also among around because been before being between both could does during each even every first from
    have having here himself herself however into itself last later least less like made make many more most much never next
    news only other others over part people place said same says second should since some still such than that their them
    then there these they third this those though three through today under until upon used using very were what when where
    which while whom whose will with within without would year years month months week weeks time times called known named
    member members began begin ended article world international national state states government president minister`,
  dates: {
    months: `
      january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep
      october|oct november|nov december|dec`,
    between: 'st nd rd th of the',
    before: 'on at in',
    beforeMonth: 'in since until till last next this early late mid',
    beside: 'by from am pm min mins minute minutes read reading time edition',
    published: 'publish post(?:ed|_date) issued released first_published date_of_publication',
    notPublished: `
      updat modif last_ revis access copyright © correct(?:ed|ion) edited_(?!by) born died event deadline expir valid joined
      member since until starts begins opens closes ends next_ photo picture image retrieved visited due review(?:ed) checked weather forecast filmed recorded`,
  },
};
