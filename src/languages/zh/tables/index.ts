/** How Chinese tables are read. */
import type { TableRules } from "../../../tables/table-rules.ts";
import { column } from "./columns.ts";
import { isProjectRecord, say } from "./say.ts";

export const tables: TableRules = { joint: "，", column, say, fields: isProjectRecord };
