/**
 * Waits until all have ended, then throws what the first that failed threw. `Promise.all` throws at once while the others go on, and would let them
 * write into a folder that is taken away meanwhile.
 */
export async function allEnded(promises: readonly Promise<unknown>[]): Promise<void> {
  const ended = await Promise.allSettled(promises);
  for (const one of ended) if (one.status === "rejected") throw one.reason;
}
