/** What may be there at once or come later: the flow waits only for extractors that make it wait. */
export type Maybe<Value> = Value | Promise<Value>;

export const after = <Value, Result>(value: Maybe<Value>, use: (value: Value) => Maybe<Result>): Maybe<Result> =>
  value instanceof Promise ? value.then(use) : use(value);

/** Throws a TypeError where it would have to be waited for. */
export function atOnce<Value>(value: Maybe<Value>): Value {
  if (!(value instanceof Promise)) return value;
  value.catch(() => undefined);
  throw new TypeError("an extractor is asynchronous: call the asynchronous form, extractPage or createPipeline().extract");
}
