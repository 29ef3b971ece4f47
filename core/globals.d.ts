// What every JavaScript host of this code has (browser, worker, Node) and ECMAScript's own library lacks.
// Declared narrowly so that `document`, `fetch` and `browser` stay type errors in core/.
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}
declare const performance: { now(): number };
declare class AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
}
declare class URL {
  constructor(address: string, base?: string);
  static canParse(address: string): boolean;
  readonly protocol: string;
  readonly origin: string;
  readonly host: string;
  readonly hostname: string;
  readonly href: string;
  username: string;
  password: string;
}
