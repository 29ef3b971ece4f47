/**
 * States of the United States as American news agencies shorten them behind a town's name ("Glenhaven, Calif."),
 * with their usual variants without the inner points or with another one.
 */
const STATES = `
Alabama:Ala.|Arizona:Ariz.|Arkansas:Ark.|California:Calif.|Colorado:Colo.|Connecticut:Conn.|Delaware:Del.
Florida:Fla.|Georgia:Ga.|Illinois:Ill.|Indiana:Ind.|Kansas:Kan.|Kentucky:Ky.|Louisiana:La.|Maryland:Md.
Massachusetts:Mass.|Michigan:Mich.|Minnesota:Minn.|Mississippi:Miss.|Missouri:Mo.|Montana:Mont.|Nebraska:Neb.
Nevada:Nev.|New Hampshire:N.H.|New Jersey:N.J.|New Mexico:N.M.|New York:N.Y.|North Carolina:N.C.
North Dakota:N.D.|Oklahoma:Okla.|Oregon:Ore.|Pennsylvania:Pa.|Rhode Island:R.I.|South Carolina:S.C.
South Dakota:S.D.|Tennessee:Tenn.|Vermont:Vt.|Virginia:Va.|Washington:Wash.|West Virginia:W.Va.|Wisconsin:Wis.
Wyoming:Wyo.`;

const table = new Map(
  STATES.trim()
    .split(/[|\n]/)
    .map(pair => pair.split(':') as [string, string]),
);

/** The short forms of a state's name; none for any other name. */
export function stateAbbreviations(name: string): string[] {
  const short = table.get(name);
  if (short === undefined) return [];
  // "W.Va." is as often "W. Va."; the last point is the sentence's where the sentence ends.
  const forms = [short, short.replace(/\.(?=[A-Z][a-z])/, '. ')];
  return [...new Set(forms.flatMap(form => [form, form.slice(0, -1)]))];
}

export function isState(name: string): boolean {
  return table.has(name);
}
