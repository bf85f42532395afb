/**
 * How hard V8 works at making the program's code fast. It expects a few loops that run for long; a page passes through thousands of rules that
 * each run a little, and of the processor time of a short run a third went into compiling them again and again. Said of the whole process, so by
 * programs alone: whoever uses the library decides for theirs.
 */
import { setFlagsFromString } from "node:v8";

/** In units of bytecode run: how much of a function before it is compiled anew (V8's own: 135,168). */
setFlagsFromString("--interrupt-budget=200000");
/** How much of the functions that one calls is compiled into it, again for each caller (V8's own: 920). */
setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
