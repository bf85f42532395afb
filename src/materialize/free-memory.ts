/**
 * V8 lets what nobody needs any more lie until there is several times what somebody does: a build that goes from one large step to the next
 * would hold the garbage of one beside the data of another, and beside what the store's own process takes.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let collect: (() => void) | undefined;

/** Of fewer pages too little is left to be looked for. */
const fewPages = 1_000;

/**
 * Between two steps, each of which has all pages pass through memory. Takes some hundredths of a second.
 *
 * @param pages how many they are
 */
export function freeMemory(pages: number): void {
  if (pages <= fewPages) return;
  collect ??= collector();
  collect();
}

function collector(): () => void {
  // A context has the function if the flag is set when it is made; code that was compiled ahead is refused while it is.
  setFlagsFromString("--expose-gc");
  try {
    return runInNewContext("gc") as () => void;
  } finally {
    setFlagsFromString("--no-expose-gc");
  }
}
