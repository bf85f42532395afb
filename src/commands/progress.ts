/** One line on a terminal that tells how far a long run is; silent in a pipe. */
import stringWidth from "string-width";

export interface Progress {
  /** Replaces the line. Shown at most ten times a second. */
  show(text: string): void;
  /** Takes the line away, so that what is printed next stands alone. */
  end(): void;
}

export function makeProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { show: () => {}, end: () => {} };
  let shownAt = 0;
  return {
    show(text) {
      const now = Date.now();
      if (now - shownAt < 100) return;
      shownAt = now;
      stream.write(`\r\u001b[2K${fit(text, (stream.columns || 80) - 1)}`);
    },
    end() {
      stream.write("\r\u001b[2K");
    },
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
