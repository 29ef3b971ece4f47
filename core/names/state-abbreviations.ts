/**
 * States of the United States as American news agencies abbreviate them after a town ("Glenhaven, Calif."). Variants
 * without the last full stop, or with a space, are added below.
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

/** The abbreviations of a state's name; none for any other name. */
export function stateAbbreviations(name: string): string[] {
  const short = table.get(name);
  if (short === undefined) return [];
  // "W.Va." is also written "W. Va."; at the end of a sentence the last full stop belongs to the sentence.
  const forms = [short, short.replace(/\.(?=[A-Z][a-z])/, '. ')];
  return [...new Set(forms.flatMap(form => [form, form.slice(0, -1)]))];
}

export function isState(name: string): boolean {
  return table.has(name);
}
