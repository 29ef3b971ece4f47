/** An expected failure is a value. `reason` is a stable word that the interface turns into a sentence. */
export type Failure<Reason extends string = string> = { readonly ok: false; readonly reason: Reason };

/** What a call that may fail as expected returns; anything unexpected throws. */
export type Result<Value, Fault extends Failure = Failure> =
  | { readonly ok: true; readonly value: Value }
  | Fault;

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}
