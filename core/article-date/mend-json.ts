/**
 * Parses JSON as servers write it: wrapped in a comment, with a comma too many, with line breaks inside texts, or cut
 * off at the end. Undefined if that does not help.
 */
export function parseLoosely(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|(?:\/\/\s*)?\]\]>|;)\s*$/g,
    '',
  );
  // Some servers escape it as if it were text of the page.
  return parsed(bare) ?? parsed(mended(bare)) ?? parsed(bare.replaceAll('&quot;', '"'));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const TOKEN = /"(?:[^"\\]|\\.)*(?:"|\\?$)|[{}[\]]|,(?=\s*[}\],])/gs;

/** An entry at the end of an object or a list that was cut off in its middle. */
const UNFINISHED = /,?\s*(?:"(?:[^"\\]|\\.)*"\s*:?\s*)?[\w.+-]*$/s;

function mended(text: string): string {
  const open: string[] = [];
  let isCutOff = false;
  const mend = text.replace(TOKEN, token => {
    if (token === '{' || token === '[') open.push(token === '{' ? '}' : ']');
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') return '';
    else if (token.length > 1 && token.endsWith('"')) return token.replace(/\s/g, ' ');
    else {
      isCutOff = true;
      return '';
    }
    return token;
  });
  if (open.length === 0) return mend;
  // Behind a name without its value, nothing can be closed: the name goes too.
  const whole = isCutOff || !/[}\]"]\s*$/.test(mend) || open.at(-1) === '}' ? withoutUnfinished(mend) : mend;
  return whole + open.reverse().join('');
}

/** A text that ends in a whole value stays as it is: `{"a":"b"`. */
function withoutUnfinished(text: string): string {
  if (/(?::|\[)\s*"(?:[^"\\]|\\.)*"\s*$/s.test(text) || /[}\]]\s*$/.test(text)) return text;
  return text.replace(UNFINISHED, '');
}
