/** A list of names as a program reads it. */
import { mailuoSchema } from "../../graph/ontology.ts";
import { entityLabelsOf } from "../../graph/schema/graph-schema.ts";
import { readNameList, type NameList } from "../name-list/read-list.ts";

/**
 * Names from a file: CSV, TSV, XLSX, JSON or JSON Lines; docs/names.md has its columns. Rows that can't be used are in `faults`. Throws a
 * ReadError where the file can't be read at all, or holds no name.
 */
export const readNames = (file: string): Promise<NameList> => readNameList(file, entityLabelsOf(mailuoSchema));
