import { Tokenizer, TokenParser } from '@streamparser/json';
import { FILE_LIMITS } from './file-limits.ts';
import { type Path, type Skeleton, valuePaths } from './json-skeleton.ts';
import { type Misplaced, walkSkeleton } from './skeleton-walk.ts';

/** `offset` counts bytes from the start of the file; `detail` is the parser's own wording. */
export type NotJson = { readonly reason: 'not-json'; readonly offset: number; readonly detail: string };

type Unreadable =
  | { readonly reason: 'too-large' }
  | { readonly reason: 'empty' }
  | { readonly reason: 'not-text' };

/** `empty`: the file contains nothing but white space. `not-text`: its bytes are not UTF-8. */
export type StreamFault = NotJson | Misplaced | Unreadable;

/** Accepts a JSON file piece by piece. After a fault nothing more may be written. */
type ElementStream = {
  write(bytes: Uint8Array): StreamFault | null;
  end(): StreamFault | null;
};

/** First byte of the byte order mark that some editors put before UTF-8. */
const BYTE_ORDER_MARK = 0xef;

/**
 * The tokenizer's message about a byte with which no character of UTF-8 begins. Such bytes within a text of the file
 * are a TypeError of its decoder.
 */
const NO_UTF8 = /^Unexpected "[\x80-\xc1\xf5-\xff]"/;

type Listener = {
  /** Called for every field of the skeleton, before its value. */
  onField(path: Path): Misplaced | null;
  /**
   * Called for every complete value of the skeleton. `twice` is a field that occurs twice in one of its objects, or
   * null.
   */
  onValue(path: Path, value: unknown, twice: string | null): void;
};

/**
 * Reads values from a JSON stream one by one, and keeps none of them. Its input is bytes, not text: so offsets are
 * those in the file, and bytes that are not UTF-8 cause an error instead of replacement characters.
 */
export function createElementStream(skeleton: Skeleton, listener: Listener): ElementStream {
  const tokenizer = new Tokenizer();
  const parser = new TokenParser({ paths: valuePaths(skeleton), keepStack: false });
  const walk = walkSkeleton(skeleton, path => listener.onField(path));
  let fault: StreamFault | null = null;
  let read = 0;
  /** Length of the byte order mark, which the tokenizer's offsets do not include. */
  let mark = 0;
  let tokenAt = -1;
  let valueEndedAt = 0;
  let value: { readonly value: unknown } | null = null;

  parser.onValue = ({ value: found }) => {
    value = { value: found };
  };
  tokenizer.onToken = token => {
    if (fault) return;
    tokenAt = token.offset;
    // The parser goes first: it checks the grammar, and the walk relies on that.
    parser.write(token);
    fault = walk.step(token.token, token.value);
    if (!fault && value) listener.onValue(walk.path(), value.value, walk.twice());
    if (value) valueEndedAt = token.offset;
    value = null;
  };

  function attempt(work: () => void, offset?: number): StreamFault | null {
    try {
      work();
    } catch (error) {
      fault ??= toFault(error, offset ?? Math.max(tokenAt, 0) + mark);
    }
    return fault;
  }

  return {
    write(bytes) {
      if (read === 0 && bytes[0] === BYTE_ORDER_MARK) mark = 3;
      attempt(() => tokenizer.write(bytes));
      read += bytes.length;
      if (!fault && read - valueEndedAt > FILE_LIMITS.element) fault = { reason: 'too-large' };
      return fault;
    },
    end() {
      return attempt(() => {
        tokenizer.end();
        if (tokenAt < 0) fault = { reason: 'empty' };
        else if (!parser.isEnded) parser.end();
      }, read);
    },
  };
}

/** The tokenizer gives its position only in the message of the error; the token parser does not give any. */
function toFault(error: unknown, offset: number): StreamFault {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof TypeError || NO_UTF8.test(detail)) return { reason: 'not-text' };
  const position = /absolute position "(\d+)"/.exec(detail)?.[1];
  return {
    reason: 'not-json',
    offset: position === undefined ? offset : Number(position),
    detail,
  };
}
