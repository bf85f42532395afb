import { expect, it } from "vitest";
import { generateCorpus } from "../../scripts/generate/corpus.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { clusterRows, relationRows } from "../../src/materialize/record-rows.ts";
import { recordsOf } from "../../src/materialize/records.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { NameKeys } from "../../src/resolve/across/name-keys.ts";
import "../shipped-languages.ts";

const read = <Value>(row: unknown, key: string, fromRow: (row: unknown, key: string) => Value): Value =>
  fromRow(JSON.parse(JSON.stringify(row)), key);

it("gives back every record of a page, also one of odd ids", () => {
  const names = new NameKeys(loadGazetteer());
  for (const { text, published } of generateCorpus(3, 7)) {
    const page = extractDocument(makeDocument({ file: "a.txt", text, encoding: "utf-8", published }));
    const { clusters, relations } = recordsOf(page, "v1", names);
    expect(clusters.length * relations.length).toBeGreaterThan(0);
    for (const { key, value } of clusters) expect(read(clusterRows.toRow(value, key), key, clusterRows.fromRow)).toEqual(value);
    for (const { key, value } of relations) expect(read(relationRows.toRow(value, key), key, relationRows.fromRow)).toEqual(value);
    const { value } = relations[0]!;
    for (const subject of [value.page, `${value.page}=x`, `${value.page}~x`, `${value.page}#other:1`, "elsewhere", "=a", "~b", ""]) {
      const odd = {
        ...value,
        relation: { ...value.relation, subject, status: "alleged" as const, pages: "3-4", others: ["llm:x"], corrected: ["status"] },
      };
      expect(read(relationRows.toRow(odd, ""), "", relationRows.fromRow)).toEqual(odd);
    }
    const own = clusters[0]!.value;
    const other = { ...own, profile: { ...own.profile, document: "elsewhere", key: { key: "another", reason: "why" }, writes: true } };
    expect(read(clusterRows.toRow(other, "k"), "k", clusterRows.fromRow)).toEqual(other);
    // A person put it right.
    const right = { ...own, tally: { ...own.tally, values: [["startDate", "2022", `${own.page}.1:0-9`, true] as const] } };
    expect(read(clusterRows.toRow(right, "k"), "k", clusterRows.fromRow)).toEqual(right);
  }
});
