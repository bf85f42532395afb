/** How this process and its threads run regular expressions. */
import { setFlagsFromString } from "node:v8";

// Rules are tried on every sentence of every page. Else each of their patterns would be made bytecode at its first use and machine code at its second.
setFlagsFromString("--no-regexp-tier-up");
