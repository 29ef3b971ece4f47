/** An expected failure, as a value. `reason` is a stable identifier that the interface turns into a sentence. */
export type Failure<Reason extends string = string> = { readonly ok: false; readonly reason: Reason };

/** The return type of a call that may fail in expected ways; anything unexpected throws. */
export type Result<Value, Fault extends Failure = Failure> =
  | { readonly ok: true; readonly value: Value }
  | Fault;

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}
