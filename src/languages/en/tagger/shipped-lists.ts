/** The tagger's lists as they ship, read when they are first asked for. */
import { shippedBytes } from "../../../tagger/asset.ts";
import { laidOut, layOut } from "../../../laid-out.ts";
import { listsOf, listTables, type Lists } from "./lists.ts";

export const LISTS_PATH = "src/languages/en/tagger/lists.bin";

let lists: Lists | undefined;

/** Throws ModelError where they cannot be read. */
export const shippedLists = (): Lists => (lists ??= listsOf(laidOut(laidOutLists, LISTS_PATH, () => listTables(shippedBytes(LISTS_PATH)))));

/** What a build does so that `shippedLists` need not unpack. */
export const layOutLists = (): void => layOut(laidOutLists, LISTS_PATH, listTables(shippedBytes(LISTS_PATH)));

const laidOutLists = "en-tagger-lists";
