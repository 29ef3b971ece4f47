import { TokenType } from '@streamparser/json';
import type { IssueCode } from '../cards/issue.ts';
import { FILE_LIMITS } from './file-limits.ts';
import type { Path, Skeleton } from './json-skeleton.ts';

/** The file is JSON, but not structured like the skeleton. */
export type Misplaced = { readonly reason: 'misplaced'; readonly path: Path; readonly code: IssueCode };

type OpenContainer = {
  readonly container: Exclude<Skeleton, { type: 'value' }>;
  key: string | number;
  readonly seen: Set<string>;
};

/** Follows the tokens of a file along its skeleton. `step` returns what is wrong, or null. */
type SkeletonWalk = {
  step(token: TokenType, value: unknown): Misplaced | { readonly reason: 'too-large' } | null;
  /** The current position: the path of the value that was last begun or ended. */
  path(): (string | number)[];
  /** The first field that occurs twice in one object of the value read last; null if there is none. */
  twice(): string | null;
};

/** @param onField called for every field of the skeleton when its key is read, before its value. */
export function walkSkeleton(root: Skeleton, onField: (path: Path) => Misplaced | null): SkeletonWalk {
  const frames: OpenContainer[] = [];
  /** Depth inside a value that is read whole; 0 outside. */
  let inside = 0;
  let keyNext = false;
  /** For each open list and object inside a value, its fields so far; lists have none. */
  let fields: Set<string>[] = [];
  /** The last string, which is the name of a field if a colon follows. */
  let lastText = '';
  let repeated: string | null = null;

  const path = () => frames.map(frame => frame.key);
  const misplaced = (code: IssueCode): Misplaced => ({ reason: 'misplaced', path: path(), code });

  function key(name: string): Misplaced | null {
    const frame = frames.at(-1);
    if (frame?.container.type !== 'object') return null;
    frame.key = name;
    keyNext = false;
    if (!Object.hasOwn(frame.container.fields, name)) return misplaced('field-unknown');
    if (frame.seen.has(name)) return misplaced('field-repeated');
    frame.seen.add(name);
    return onField(path());
  }

  function open(token: TokenType): Misplaced | { reason: 'too-large' } | null {
    if (inside > 0) {
      fields.push(new Set());
      return ++inside + frames.length > FILE_LIMITS.depth ? { reason: 'too-large' } : null;
    }
    const expected = here();
    if (expected.type === 'value') {
      inside = 1;
      fields = [new Set()];
      repeated = null;
    } else if (expected.type === (token === TokenType.LEFT_BRACE ? 'object' : 'list')) {
      keyNext = expected.type === 'object';
      frames.push({ container: expected, key: expected.type === 'object' ? '' : 0, seen: new Set() });
    } else return misplaced(`${expected.type}-expected`);
    return null;
  }

  function here(): Skeleton {
    const frame = frames.at(-1);
    if (!frame) return root;
    if (frame.container.type === 'list') return frame.container.items;
    return frame.container.fields[frame.key] ?? { type: 'value' };
  }

  function noteField(): void {
    const known = fields.at(-1);
    if (known?.has(lastText)) repeated ??= lastText;
    known?.add(lastText);
  }

  return {
    path,
    twice: () => repeated,
    step(token, value) {
      if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) return open(token);
      if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) {
        keyNext = false;
        if (inside > 0) {
          inside--;
          fields.pop();
        } else frames.pop();
        return null;
      }
      if (inside > 0) {
        if (token === TokenType.STRING) lastText = String(value);
        else if (token === TokenType.COLON) noteField();
        return null;
      }
      if (token === TokenType.COLON) return null;
      const frame = frames.at(-1);
      if (token === TokenType.COMMA) {
        if (typeof frame?.key === 'number') frame.key++;
        else keyNext = true;
        return null;
      }
      if (keyNext) return key(String(value));
      repeated = null;
      const expected = here();
      return expected.type === 'value' ? null : misplaced(`${expected.type}-expected`);
    },
  };
}
