import * as v from 'valibot';
import type { Card } from '../cards/card.ts';
import type { CardId, PackId } from '../cards/identifiers.ts';
import { type Issue, type IssueCode, issueAt, toIssues } from '../cards/issue.ts';
import type { Failure } from '../result.ts';
import { checkCard, checkKept, checkOwnEntry, idIn, type Refused } from './check-element.ts';
import { createElementStream, type NotJson, type StreamFault } from './element-stream.ts';
import { FILE_LIMITS } from './file-limits.ts';
import { FILE_SKELETON, type Path, writePath } from './json-skeleton.ts';
import { mendExport } from './mend-export.ts';
import {
  EXPORT_FORMAT,
  FORMAT_VERSION,
  type KeptChoice,
  KeptChoiceSchema,
  type KeptPageDate,
  KeptPageDateSchema,
  type OwnEntry,
  PACK_FORMAT,
  type Pack,
  PackSchema,
} from './pack.ts';
import type { Misplaced } from './skeleton-walk.ts';
import { upgradeCard, upgradeOwnEntry } from './upgrade-file.ts';

export type FileFormat = 'pack' | 'export';

/** What is found in a file, in the order of the file. */
export type FileEvent =
  | { readonly type: 'settings'; readonly value: unknown }
  | { readonly type: 'pack'; readonly pack: Pack }
  | { readonly type: 'card'; readonly pack: Pack; readonly card: Card }
  | { readonly type: 'own'; readonly id: CardId; readonly entry: OwnEntry }
  | { readonly type: 'choice'; readonly place: string; readonly entry: KeptChoice }
  | { readonly type: 'refused-choice'; readonly place: string; readonly issues: readonly Issue[] }
  | { readonly type: 'page-date'; readonly place: string; readonly entry: KeptPageDate }
  | { readonly type: 'refused-page-date'; readonly place: string; readonly issues: readonly Issue[] }
  | ({ readonly type: 'refused' } & Refused);

/** `empty`: there is nothing in the file. `not-text`: it is not text in UTF-8. Both are for every format. */
export type FileFault =
  | (Failure<'not-json'> & Omit<NotJson, 'reason'>)
  | (Failure<'unknown-format'> & { readonly found: string })
  | (Failure<'newer-version'> & { readonly found: number })
  | (Failure<'invalid-header'> & { readonly issues: readonly Issue[] })
  | Failure<'too-large' | 'empty' | 'not-text'>;

export type PackReader = {
  /** Null until the header has been read. */
  format(): FileFormat | null;
  /** Reads the next piece of the file and returns what it completes. After a fault nothing more may be read. */
  read(bytes: Uint8Array): FileEvent[] | FileFault;
  end(): FileEvent[] | FileFault;
};

const FORMATS: Readonly<Record<string, FileFormat>> = { [PACK_FORMAT]: 'pack', [EXPORT_FORMAT]: 'export' };
const FIELDS = {
  pack: ['pack', 'cards'],
  export: ['settings', 'packs', 'own', 'choices', 'pageDates'],
} as const;
const REQUIRED = { pack: ['pack', 'cards'], export: ['packs', 'own'] } as const;

/** Reads a pack file or an export as a stream, and checks each part separately. */
export function createPackReader(): PackReader {
  let format: FileFormat | null = null;
  let version = 0;
  let pack: Pack | null = null;
  let packAt: string | number | undefined;
  let fault: FileFault | null = null;
  let events: FileEvent[] = [];
  const fields = new Set<string | number>();
  const firstPlaces = { cards: new Map<CardId, string>(), own: new Map<CardId, string>() };
  const counts = { cards: 0, own: 0 };
  const packIds = new Set<PackId>();

  const stream = createElementStream(FILE_SKELETON, { onField, onValue });

  function onField(path: Path): Misplaced | null {
    const [first, , second] = path;
    const misplaced = (code: IssueCode): Misplaced => ({ reason: 'misplaced', path, code });
    if (path.length === 1) {
      fields.add(first ?? '');
      if (first === '$schema' || first === 'format') return null;
      if (!format) return misplaced('format-not-first');
      if (first === 'version') return null;
      if (version === 0) return misplaced('version-not-before');
      const known: readonly (string | number | undefined)[] = FIELDS[format];
      if (!known.includes(first)) return misplaced('field-of-other-format');
      return first === 'cards' && !pack ? misplaced('header-not-before') : null;
    }
    // Anything before a pack's own header belongs to no pack, and certainly not to the previous one.
    if (path[1] !== packAt) pack = null;
    packAt = path[1];
    return second === 'cards' && !pack ? misplaced('header-not-before') : null;
  }

  function onValue(path: Path, read: unknown, twice: string | null): void {
    if (fault) return;
    const field = path.length > 2 ? path[2] : path[0];
    if (twice !== null) return refuseTwice(String(field), path, read, twice);
    const value = upgrade(field, format === 'export' && field !== 'settings' ? mendExport(read) : read);
    if (field === 'format') readFormat(value);
    else if (field === 'version') readVersion(value);
    else if (field === 'settings') events.push({ type: 'settings', value });
    else if (field === 'pack') readPack(path, value);
    else if (field === 'cards') readCard(writePath(path), value);
    else if (field === 'own') readOwn(writePath(path), value);
    else if (field === 'choices') readChoice(writePath(path), value);
    else if (field === 'pageDates') readPageDate(writePath(path), value);
  }

  function upgrade(field: string | number | undefined, value: unknown): unknown {
    if (version !== 1) return value;
    return field === 'cards' ? upgradeCard(value) : field === 'own' ? upgradeOwnEntry(value) : value;
  }

  /**
   * Refuses an object with a repeated field: other software that displays the file may have shown the other of its two
   * values.
   */
  function refuseTwice(field: string, path: Path, value: unknown, twice: string): void {
    const place = writePath(path);
    const issues = [issueAt([], 'named-field-repeated', JSON.stringify(twice.slice(0, 100)))];
    if (field === 'cards' || field === 'own') {
      const counted = field === 'cards' ? FILE_LIMITS.cards : FILE_LIMITS.own;
      if (++counts[field] > counted) fault = TOO_LARGE;
      else events.push({ type: 'refused', place, id: idIn(value), issues });
    } else if (field === 'choices') events.push({ type: 'refused-choice', place, issues });
    else if (field === 'pageDates') events.push({ type: 'refused-page-date', place, issues });
    else fault = invalid(issues.map(issue => ({ ...issue, path: [...path] })));
  }

  function readFormat(value: unknown): void {
    format = (typeof value === 'string' && Object.hasOwn(FORMATS, value) && FORMATS[value]) || null;
    if (!format)
      fault = {
        ok: false,
        reason: 'unknown-format',
        found: typeof value === 'string' ? value.slice(0, 100) : '',
      };
  }

  function readVersion(value: unknown): void {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
      fault = invalid([issueAt(['version'], 'version-form')]);
    } else if (value > FORMAT_VERSION) fault = { ok: false, reason: 'newer-version', found: value };
    else version = value;
  }

  function readPack(path: Path, value: unknown): void {
    const parsed = v.safeParse(PackSchema, value);
    if (!parsed.success) {
      fault = invalid(toIssues(parsed.issues).map(issue => ({ ...issue, path: [...path, ...issue.path] })));
    } else if (packIds.has(parsed.output.id)) {
      fault = invalid([issueAt([...path, 'id'], 'pack-twice')]);
    } else if (packIds.size === FILE_LIMITS.packs) fault = TOO_LARGE;
    else {
      pack = parsed.output;
      packIds.add(pack.id);
      events.push({ type: 'pack', pack });
    }
  }

  function readCard(place: string, value: unknown): void {
    if (++counts.cards > FILE_LIMITS.cards) fault = TOO_LARGE;
    else if (pack) {
      const checked = checkCard(value, place, pack.id, firstPlaces.cards);
      events.push(
        checked.ok ? { type: 'card', pack, card: checked.card } : { type: 'refused', ...checked.refused },
      );
    }
  }

  function readOwn(place: string, value: unknown): void {
    if (++counts.own > FILE_LIMITS.own) fault = TOO_LARGE;
    else {
      const checked = checkOwnEntry(value, place, firstPlaces.own);
      events.push(
        checked.ok
          ? { type: 'own', id: checked.id, entry: checked.entry }
          : { type: 'refused', ...checked.refused },
      );
    }
  }

  function readChoice(place: string, value: unknown): void {
    const checked = checkKept(KeptChoiceSchema, value);
    events.push(
      checked.ok
        ? { type: 'choice', place, entry: checked.entry }
        : { type: 'refused-choice', place, issues: checked.issues },
    );
  }

  function readPageDate(place: string, value: unknown): void {
    const checked = checkKept(KeptPageDateSchema, value);
    events.push(
      checked.ok
        ? { type: 'page-date', place, entry: checked.entry }
        : { type: 'refused-page-date', place, issues: checked.issues },
    );
  }

  function eventsOrFault(problem: StreamFault | null): FileEvent[] | FileFault {
    fault ??= problem && toFileFault(problem, format);
    const found = events;
    events = [];
    return fault ?? found;
  }

  return {
    format: () => format,
    read: bytes => eventsOrFault(stream.write(bytes)),
    end() {
      const rest = eventsOrFault(stream.end());
      if (!Array.isArray(rest)) return rest;
      if (!format) return { ok: false, reason: 'unknown-format', found: '' };
      const missing = [
        ...(version === 0 ? ['version'] : []),
        ...REQUIRED[format].filter(field => !fields.has(field)),
      ];
      return missing.length === 0 ? rest : invalid(missing.map(field => issueAt([field], 'field-missing')));
    },
  };
}

const TOO_LARGE: FileFault = { ok: false, reason: 'too-large' };

function invalid(issues: readonly Issue[]): FileFault {
  return { ok: false, reason: 'invalid-header', issues };
}

function toFileFault(fault: StreamFault, format: FileFormat | null): FileFault {
  if (fault.reason === 'too-large') return TOO_LARGE;
  if (fault.reason === 'empty' || fault.reason === 'not-text') return { ok: false, reason: fault.reason };
  if (fault.reason === 'not-json') return { ok: false, ...fault };
  // JSON of another program begins differently; details about its fields would not help anyone.
  if (!format) return { ok: false, reason: 'unknown-format', found: '' };
  return invalid([issueAt(fault.path, fault.code)]);
}
