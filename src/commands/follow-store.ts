/** A server shows what a later `mailuo build` put into the store's file, without being told. */
export interface FollowedStore {
  /** What tells the file from what it was before; undefined where there is none. */
  stamp(): string | undefined;
  /** Reads the store anew; rejects while it is being written. */
  refresh(): Promise<void>;
}

export interface Following {
  /** Reads it now; rejects as `refresh` does. */
  refresh(): Promise<void>;
  end(): void;
}

/** A file that differs and has not changed between two looks is read; what can't be read yet is tried at the next look. */
export function followStore({ stamp, refresh }: FollowedStore, everyMs = 2_000): Following {
  let shown = stamp();
  let seen = shown;
  let reading: Promise<void> | undefined;
  const readNow = async (): Promise<void> => {
    const at = stamp();
    await refresh();
    shown = at;
  };
  const timer = setInterval(() => {
    const now = stamp();
    const rests = now === seen;
    seen = now;
    if (now === undefined || now === shown || !rests || reading !== undefined) return;
    reading = readNow()
      .catch(() => undefined)
      .finally(() => (reading = undefined));
  }, everyMs);
  timer.unref();
  return { refresh: readNow, end: () => clearInterval(timer) };
}
