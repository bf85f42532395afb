/**
 * Property tests draw the same values in every run: a commit passes or fails, whoever runs it and when.
 * `MAILUO_SEED=new npm run unit` draws others, and a number draws that number's; a failure prints its own.
 */
import fc from "fast-check";

const asked = process.env.MAILUO_SEED ?? "20261129";
if (asked !== "new") {
  const seed = Number(asked);
  if (!Number.isInteger(seed)) throw new Error(`MAILUO_SEED is '${asked}': a whole number or the word 'new' is wanted.`);
  fc.configureGlobal({ seed });
}
