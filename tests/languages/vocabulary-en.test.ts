/** No word stands twice in one list of English words: in an alternation, or in words parted by blanks. */
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

const root = "src/languages/en";
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

/** The members of `a|b(c|d)|e` that hold no group; and those of each group inside. */
function* alternations(pattern: string): Generator<string[]> {
  const inner = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?([^()]*)\)/;
  let rest = pattern;
  for (let found = inner.exec(rest); found; found = inner.exec(rest)) {
    yield found[1]!.split("|");
    // What it stood in differs from member to member, so it stays told apart.
    rest = `${rest.slice(0, found.index)}\u0001${found.index}\u0002${rest.slice(found.index + found[0].length)}`;
  }
  yield rest.split("|");
}

const twice = (words: readonly string[]): readonly string[] => words.filter((word, at) => word !== "" && words.indexOf(word) !== at);

/** Of a list of words; an example or a message has marks and signs. */
const plainWord = /^[\p{L}\p{N}+’'-]+$/u;

/** The lists in a literal's text: the alternations of a pattern, the words of a text that is split or made a set. */
function listsIn(node: ts.Node): readonly (readonly string[])[] {
  if (ts.isRegularExpressionLiteral(node)) return [...alternations(node.text.replace(/^\/(.*)\/[a-z]*$/, "$1"))];
  if (ts.isTemplateExpression(node))
    return [
      ...alternations(
        node
          .getText()
          .slice(1, -1)
          .replaceAll(/\$\{[^}]*\}/g, "\u0003"),
      ),
    ];
  if (!ts.isStringLiteralLike(node)) return [];
  if (node.text.includes("|")) return [...alternations(node.text)];
  const words = node.text.trim().split(/\s+/);
  const isSplit =
    (ts.isCallExpression(node.parent) && node.parent.expression.getText() === "set") ||
    (ts.isPropertyAccessExpression(node.parent) && node.parent.name.text === "split");
  return isSplit || (words.length > 8 && words.every((word) => plainWord.test(word))) ? [words] : [];
}

function listsOf(source: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...listsIn(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("words.ts", source, ts.ScriptTarget.Latest, true));
  return found;
}

test.each(files)("%s", (name) => {
  const doubled = listsOf(readFileSync(`${root}/${name}`, "utf8")).flatMap(twice);
  expect(doubled.filter((word) => /\p{L}{2}/u.test(word))).toEqual([]);
});

test("a word that stands twice is found", () => {
  const found = listsOf('const a = set("mayor clerk mayor"); const b = /^(?:of|in|of)$/; const c = "east|west|east";').flatMap(twice);
  expect(found).toEqual(["mayor", "of", "east"]);
});
