declare const valueType: unique symbol;

/** The JSON of a value of a known type: {@link fromJson} needs no cast, because {@link toJson} has seen the value. */
export type JsonText<Value> = string & { readonly [valueType]: Value };

export function toJson<Value>(value: Value): JsonText<Value> {
  // JSON.stringify answers with undefined only for functions, symbols and undefined.
  return JSON.stringify(value) as JsonText<Value>;
}

export function fromJson<Value>(text: JsonText<Value>): Value {
  return JSON.parse(text);
}
