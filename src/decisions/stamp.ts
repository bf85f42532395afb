/** A choice becomes a decision: with time, author, and an id made of all of it. */
import { createHash } from "node:crypto";
import { userInfo } from "node:os";
import type { Choice, Decision } from "./decision.ts";

/** @param author the user's name unless given */
export function stampDecision(choice: Choice, author = userInfo().username): Decision {
  const signed = { ...choice, time: new Date().toISOString(), author };
  return { ...signed, id: idOf(signed) };
}

/** Whether a decision that was read back holds what its author decided. */
export const isAsStamped = ({ id, ...signed }: Decision): boolean => idOf(signed) === id;

const idOf = (signed: object): string => createHash("sha256").update(JSON.stringify(signed)).digest("hex").slice(0, 12);
