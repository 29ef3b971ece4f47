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

const plain = (word: string) => word.toLowerCase().replace(/[.,]+$/, '');

export function isRole(word: string): boolean {
  return roles.has(plain(word));
}

export function isDay(word: string): boolean {
  return days.has(plain(word));
}
