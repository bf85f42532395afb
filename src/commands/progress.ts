/** Tells how far a long run is: on a terminal a line that is written over, in a pipe a line of its own once in a while. */
import stringWidth from "string-width";

export interface Progress {
  /** Replaces the line. Shown at most ten times a second. */
  show(text: string): void;
  /** Takes the line away, so that what is printed next stands alone. */
  end(): void;
}

/** Milliseconds between two lines in a pipe, and before the first: whoever runs something short sees none. */
const pipePause = 20_000;

export function makeProgress(stream: Pick<NodeJS.WriteStream, "isTTY" | "columns" | "write"> = process.stderr, now = Date.now): Progress {
  return stream.isTTY ? onTerminal(stream, now) : inPipe(stream, now);
}

function onTerminal(stream: Pick<NodeJS.WriteStream, "columns" | "write">, now: () => number): Progress {
  let shownAt = 0;
  return {
    show(text) {
      if (now() - shownAt < 100) return;
      shownAt = now();
      stream.write(`\r\u001b[2K${fit(text, (stream.columns || 80) - 1)}`);
    },
    end() {
      stream.write("\r\u001b[2K");
    },
  };
}

function inPipe(stream: Pick<NodeJS.WriteStream, "write">, now: () => number): Progress {
  let saidAt = now();
  return {
    show(text) {
      if (now() - saidAt < pipePause) return;
      saidAt = now();
      stream.write(`mailuo: ${text}\n`);
    },
    end() {},
  };
}

function fit(text: string, columns: number): string {
  let kept = text;
  while (stringWidth(kept) > columns) kept = kept.slice(0, -1);
  return kept;
}

/** `3m 20s` */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds}s` : `${Math.floor(seconds / 60)}m ${seconds % 60}s`;
}

/** Says how far a run is and how long it will still take, from how much of it is done. */
export class Pace {
  readonly #started = Date.now();

  /** `34%, 2m 10s left`; the time only once enough is done to tell. */
  at(done: number, total: number): string {
    const share = total > 0 ? Math.min(1, done / total) : 0;
    const spent = Date.now() - this.#started;
    const left = share > 0.01 && spent > 2_000 ? `, ${duration((spent * (1 - share)) / share)} left` : "";
    return `${Math.floor(100 * share)}%${left}`;
  }
}
