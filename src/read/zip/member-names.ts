/** What the files of an archive are called: in UTF-8 where it says so, else in whatever encoding the program that packed it had. */
import { getFileNameLowLevel, type Entry } from "yauzl";
import { decodeAs, detectEncoding } from "../encoding.ts";

const saysUtf8 = 0x800;
/** Info-ZIP's field with the name in UTF-8. */
const unicodePath = 0x7075;

/** In the order of the entries. Told of all names together: one short name alone is too little to tell an encoding by. */
export function memberNames(entries: readonly Entry[]): readonly string[] {
  const unsaid = entries.filter((entry) => !saysName(entry) && entry.fileNameRaw.some((byte) => byte > 0x7f));
  const encoding =
    unsaid.length > 0 ? detectEncoding(Buffer.concat(unsaid.flatMap(({ fileNameRaw }) => [fileNameRaw, lineFeed]))) : undefined;
  return entries.map((entry) => tidy(saysName(entry) || encoding === undefined ? asSaid(entry) : decodeAs(entry.fileNameRaw, encoding)));
}

const lineFeed = Buffer.from("\n");

const saysName = ({ generalPurposeBitFlag, extraFields }: Entry): boolean =>
  (generalPurposeBitFlag & saysUtf8) !== 0 || extraFields.some(({ id }) => id === unicodePath);

/** Code page 437 where nothing is said, as the format has it. */
const asSaid = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);

/** Without steps out of the archive, and without characters that would break a line of a message. */
function tidy(name: string): string {
  const steps = name.replaceAll("\\", "/").split("/");
  const kept = steps.filter((step, index) => step !== ".." && step !== "." && (step !== "" || index === steps.length - 1));
  return kept.join("/").replace(/[\p{Cc}\u2028\u2029]/gu, "\ufffd");
}
