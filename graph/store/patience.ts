/** How long an answer is waited for that may never come. */

/** The answer, or what `late` gives once `milliseconds` are over; the work itself is left to whoever does it. */
export function within<Result>(work: Promise<Result>, milliseconds: number, late: () => Error): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Items as they come; an error where one is waited for longer than `milliseconds`. The time that whoever takes them needs is not counted. */
export async function* steadily<Item>(items: AsyncIterable<Item>, milliseconds: number, late: () => Error): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  // Who is done, has failed or does not answer is not asked to end: the driver's rows never answer that after an error.
  let going = false;
  try {
    for (;;) {
      going = false;
      const { done, value } = await within(iterator.next(), milliseconds, late);
      if (done) return;
      going = true;
      yield value;
    }
  } finally {
    if (going) await iterator.return?.();
  }
}
