/** Cypher for the editor: colours, and completion of what this graph has. */
import { type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import { StreamLanguage, type StreamParser } from "@codemirror/language";
import { entityLabel } from "../../../graph/ontology.ts";
import type { Schema } from "../../../graph/view.ts";

export const keywords = [
  ...[
    "MATCH",
    "OPTIONAL MATCH",
    "WHERE",
    "RETURN",
    "WITH",
    "UNWIND",
    "ORDER BY",
    "SKIP",
    "LIMIT",
    "DISTINCT",
    "AS",
    "AND",
    "OR",
    "NOT",
    "XOR",
  ],
  ...[
    "IN",
    "STARTS WITH",
    "ENDS WITH",
    "CONTAINS",
    "IS NULL",
    "IS NOT NULL",
    "CASE",
    "WHEN",
    "THEN",
    "ELSE",
    "END",
    "UNION",
    "ASC",
    "DESC",
  ],
] as const;
const functions = [
  "count",
  "collect",
  "sum",
  "avg",
  "min",
  "max",
  "size",
  "labels",
  "type",
  "coalesce",
  "nodes",
  "relationships",
  "length",
].concat(
  ...[["shortestPath", "allShortestPaths", "startNode", "endNode", "toLower", "substring", "split", "exists", "properties", "keys", "id"]],
);

const words = new Set(keywords.flatMap((keyword) => keyword.split(" ")));

const parser: StreamParser<null> = {
  startState: () => null,
  token(stream) {
    if (stream.eatSpace()) return null;
    if (stream.match(/^\/\/.*/) || stream.match(/^\/\*.*?\*\//)) return "comment";
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/) || stream.match(/^'(?:[^'\\]|\\.)*'?/)) return "string";
    if (stream.match(/^`[^`]*`?/)) return "name";
    if (stream.match(/^\d+(\.\d+)?/)) return "number";
    if (stream.match(/^\$[\w]+/)) return "atom";
    if (stream.match(/^:\s*[\p{L}_][\p{L}\d_]*/u)) return "typeName";
    if (stream.match(/^\.\s*[\p{L}_][\p{L}\d_]*/u)) return "propertyName";
    const word = stream.match(/^[\p{L}_][\p{L}\d_]*/u) as RegExpMatchArray | null;
    if (word) return words.has(word[0].toUpperCase()) ? "keyword" : "variableName";
    stream.next();
    return null;
  },
};

export const cypherLanguage = StreamLanguage.define(parser);

/** After `:` labels or, within brackets, relation types; after `.` or `{` properties; else keywords and functions. */
export const completer =
  (schema: () => Schema) =>
  (context: CompletionContext): CompletionResult | null => {
    const line = context.state.sliceDoc(Math.max(0, context.pos - 300), context.pos);
    const word = /[\p{L}\d_]*$/u.exec(line)![0];
    const before = line.slice(0, line.length - word.length);
    const from = context.pos - word.length;
    if (/[:|]\s*$/.test(before)) return typesResult(from, before, schema());
    if (/\.\s*$/.test(before) || /[{,]\s*$/.test(before.slice(before.lastIndexOf("("))))
      return { from, options: propertyOptions(schema()) };
    if (word === "" && !context.explicit) return null;
    return {
      from,
      options: [
        ...keywords.map((label) => ({ label, type: "keyword" })),
        ...functions.map((label) => ({ label, type: "function", apply: `${label}(` })),
      ],
    };
  };

function typesResult(from: number, before: string, { labels, relations }: Schema): CompletionResult {
  const inBrackets = before.lastIndexOf("[") > before.lastIndexOf("]") && before.lastIndexOf("[") > before.lastIndexOf("(");
  const names = Object.keys(inBrackets ? relations : labels);
  return {
    from,
    options: [...(inBrackets ? [] : [entityLabel]), ...names].map((label) => ({ label, type: inBrackets ? "interface" : "class" })),
  };
}

function propertyOptions({ labels, relations }: Schema): { label: string; type: string }[] {
  const names = new Set([...Object.values(labels), ...Object.values(relations)].flat());
  return [...names].sort().map((label) => ({ label, type: "property" }));
}
