import { type Country, countryNamed } from './countries.ts';
import type { DerivedKind } from './derived-name.ts';

type Form = { text: string; kind: DerivedKind };

/** A body of a state, split into body and country: "Ministry of Defence" of Armenia. */
type StateBody = {
  readonly body: string;
  readonly country: Country;
  /** True if the country comes first: "U.S. Securities and Exchange Commission". */
  readonly inFront?: boolean;
};

/** Splits "Ministry of Defence of Armenia", "United States Congress", "Supreme Court of the United States". */
export function stateBodyOf(title: string): StateBody | null {
  const withOf = /^(.+?) of (?:the )?((?:Republic of |Kingdom of )?\p{Lu}[\p{L}’' -]*)$/u.exec(title);
  if (withOf) {
    // The last "of" before a country: "Ministry of Foreign Affairs of Armenia".
    for (let at = title.lastIndexOf(' of '); at > 0; at = title.lastIndexOf(' of ', at - 1)) {
      const country = countryNamed(title.slice(at + 4).replace(/^the /, ''));
      if (country) return { body: title.slice(0, at), country };
    }
  }
  const words = title.split(' ');
  for (const count of [4, 3, 2, 1]) {
    if (words.length <= count) continue;
    const country =
      countryNamed(words.slice(0, count).join(' ')) ?? abbreviated(words.slice(0, count).join(' '));
    if (country) return { body: words.slice(count).join(' '), country, inFront: true };
  }
  return null;
}

function abbreviated(name: string): Country | undefined {
  return /^(?:\p{Lu}\.){2,3}$/u.test(name) ? countryNamed(name.replaceAll('.', '')) : undefined;
}

/** The body, and short forms of a ministry or department: Foreign Ministry, Treasury Department. */
export function shortBodies(body: string): string[] {
  const found = [body];
  const [, office, field] = /^(?:Federal )?(Ministry|Department) (?:of|for) (?:the )?(.+)$/.exec(body) ?? [];
  if (office && field) {
    if (/^Foreign Affairs/.test(field) || / Foreign Affairs$/.test(field)) found.push(`Foreign ${office}`);
    else if (/^Internal Affairs$|^the Interior$/.test(field)) found.push(`Interior ${office}`);
    else if (!field.includes(' ')) found.push(`${field} ${office}`);
    // Of the one-word fields, only Treasury is used without the office.
    if (field === 'Treasury') found.push('Treasury');
    if (field === 'Homeland Security') found.push(field);
  }
  const committee = /^(Senate|House) Committee on (?:the )?(.+)$/.exec(body);
  if (committee) found.push(`${committee[1]} ${committee[2]} Committee`);
  return [...new Set(found)];
}

/** Words for bodies that every country has: on their own they do not name a particular one. */
export const TOO_BARE: ReadonlySet<string> = new Set([
  'Government',
  'Ministry',
  'Department',
  'Administration',
  'Bank',
  'Office',
  'University',
  'Party',
  'Union',
  'National',
  'Institute',
  'Open',
  'Marines',
]);

/** Bodies that nearly every state has under that name. */
const EVERYWHERE =
  /^(?:Ministry|Department|Office|Embassy|Supreme|Constitutional|High|House|Senate|National Assembly|Armed|Air|Army|Navy|Central|Border|Security|Football|Olympic|Chamber|Council|Federation|Union|Secretary|President|Prime|Ambassador)\b/;

/** True if the body's name is unique without its country: Food and Drug Administration. */
function isDistinctive({ body, inFront }: StateBody): boolean {
  return inFront === true && body.split(' ').length >= 3 && !EVERYWHERE.test(body) && /^\p{Lu}/u.test(body);
}

/** Every way to name the body with its country: Armenia’s Foreign Ministry, Armenian Foreign Ministry. */
export function namedBodies(stateBody: StateBody, title: string): Form[] {
  const { body, country } = stateBody;
  const owners = country.names.filter(
    (name, index) => index === 0 || /^\p{Lu}{2,3}$|^Britain$|^Turkey$/u.test(name),
  );
  const found = new Set<string>(isDistinctive(stateBody) ? [body] : []);
  for (const short of shortBodies(body)) {
    if (!/^\p{Lu}/u.test(short) || TOO_BARE.has(short)) continue;
    for (const adjective of country.adjectives.en ?? []) found.add(`${adjective} ${short}`);
    for (const owner of owners) {
      const article = /^United |^Netherlands|^Czech Republic|^UK|^US/.test(owner) ? 'the ' : '';
      found.add(`${owner}${owner.endsWith('s') ? '’' : '’s'} ${short}`).add(`${short} of ${article}${owner}`);
      for (const form of pointed(owner)) found.add(`${form} ${short}`);
    }
  }
  found.delete(title);
  return [...found].map(text => ({ text, kind: 'state-body' }));
}

function pointed(owner: string): string[] {
  return /^\p{Lu}{2,3}$/u.test(owner) ? [owner, `${[...owner].join('.')}.`] : [owner];
}
