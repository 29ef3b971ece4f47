/** Given names that English news writes for another one: Bob Castleton is Robert Castleton. Each line is one name. */
const NAMES = `
Abraham Abe|Albert Al|Alexander Alex Alec|Alfred Fred|Andrew Andy Drew|Anthony Antony Tony|Barbara Barb
Benjamin Ben|Bernard Bernie|Catherine Cathy Cate|Katherine Kathy Kate Katie|Charles Charlie Chuck|Christine Chris
Christopher Chris|Cynthia Cindy|Daniel Dan Danny|David Dave|Deborah Debbie Deb|Donald Don|Dorothy Dot|Douglas Doug
Edward Ed Eddie Ted|Elizabeth Liz Beth Betsy Eliza|Eugene Gene|Francis Frank|Frederick Fred|Gerald Gerry Jerry
Gregory Greg|Harold Harry|Henry Hank|Herbert Herb|James Jim Jimmy|Jeffrey Jeff|Jennifer Jen Jenny|Jeremy Jerry
Jonathan Jon|John Jack|Joseph Joe|Joshua Josh|Judith Judy|Kenneth Ken|Lawrence Larry|Leonard Len|Leslie Les
Margaret Peggy Meg Maggie|Martin Marty|Matthew Matt|Michael Mike Mick|Mitchell Mitch|Nicholas Nick|Pamela Pam
Patricia Pat Patty|Patrick Pat|Peter Pete|Philip Phil|Phillip Phil|Raymond Ray|Rebecca Becky|Richard Rick Dick Rich
Robert Bob Rob Bobby|Ronald Ron|Rudolph Rudy|Russell Russ|Samuel Sam|Stanley Stan|Stephen Steve|Steven Steve
Stuart Stu|Susan Sue|Theodore Ted|Thomas Tom Tommy|Timothy Tim|Valerie Val|Victor Vic|Vincent Vince|Walter Walt
William Bill Will Billy|Zachary Zach`;

const table = new Map<string, string[]>();
for (const line of NAMES.trim().split(/[|\n]/)) {
  const group = line.split(' ');
  const [full, ...short] = group as [string, ...string[]];
  for (const name of short) {
    // From a short form only the full one follows, and back: not one short form from another.
    table.set(name, [...(table.get(name) ?? []), full]);
    table.set(full, [...(table.get(full) ?? []), name]);
  }
}

/** Given names that may stand for this one. */
export function otherGivenNames(given: string): readonly string[] {
  return table.get(given) ?? [];
}
