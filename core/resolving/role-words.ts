/** Titles and offices that stand before a name with a capital and are no part of it. */
const ROLES =
  'president vice premier prime minister ministers chancellor secretary senator governor mayor general colonel captain major sergeant ' +
  'lieutenant admiral chief director chairman chairwoman chairperson chair spokesman spokeswoman spokesperson king queen prince ' +
  'princess duke duchess emperor sultan emir pope cardinal archbishop bishop rabbi imam ayatollah sheikh judge justice attorney ' +
  'ambassador commissioner police officer detective inspector coach manager ceo cfo coo cto mp mps mep sen sens rep reps gov dr prof professor mr mrs ms ' +
  'miss sir dame lord lady baron baroness gen col capt maj sgt lt adm rev father sister brother saint st leader speaker deputy ' +
  'foreign finance defence defense interior head analyst economist author actor actress singer comrade herr frau monsieur madame ' +
  'señor señora don doña первый премьер президент министр глава депутат генерал спикер господин пан пані президента міністр ' +
  'cumhurbaşkanı başbakan bakan bakanı prezident nazir президенту nazirinin präsident kanzler ministre président presidente ministro official officials ' +
  'treasurer lawmaker congressman congresswoman representative councillor councilman democrat republican tory labour candidate ' +
  'ex former then acting late jailed exiled veteran chancellor prosecutor reporter correspondent editor columnist critic';

const roles = new Set(ROLES.split(' '));

const DAYS =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
  'november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight reuter reuters';

const days = new Set(DAYS.split(' '));

/** Words that begin a sentence with a capital and belong to no name. */
const OPENERS =
  'a an the this that these those his her its their our my your in on at by for from to of with without within under over after ' +
  'before since until during despite amid among between against about around across through throughout near beside behind beyond ' +
  'and but or nor yet so if when while where why how who whom whose what which whether because although though unless as than then ' +
  'now once here there today yesterday earlier later last next meanwhile still even only just also both either neither each every ' +
  'all some many most much more few several any no not never ever perhaps maybe however instead moreover therefore thus hence ' +
  'like unlike such is are was were be been has have had do does did can could will would shall should may might must let ' +
  'yes well oh he she it they we you i say says said told according asked given ' +
  'when’s what’s it’s that’s here’s there’s where’s he’s she’s new-look in/on по в во на с со из от до для при о об к у и а но как когда если что это ' +
  'після у в на з із від до для при про та але як коли якщо що це der die das ein eine in im am an auf mit von zu und oder aber ' +
  'le la les l un une des du de et ou mais dans sur avec pour par en au aux el los las y pero en con por para del al bu ve ile için';

const openers = new Set(OPENERS.split(' '));

const plain = (word: string) => word.toLowerCase().replace(/[.,]+$/, '');

export function isRole(word: string): boolean {
  return roles.has(plain(word));
}

export function isDay(word: string): boolean {
  return days.has(plain(word));
}

export function isOpener(word: string): boolean {
  return openers.has(plain(word));
}
