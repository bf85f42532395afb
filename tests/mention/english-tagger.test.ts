import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { weighTagger } from "../../src/languages/en/mentions/agreement.ts";
import { MODEL_PATH, taggerFor } from "../../src/languages/en/mentions/tagger.ts";
import { taggerName, typeOf } from "../../src/languages/en/mentions/tagger-spans.ts";
import { FEATURES_PER_WORD, writeFeatures } from "../../src/languages/en/tagger/features.ts";
import { LISTS_PATH } from "../../src/languages/en/tagger/shipped-lists.ts";
import { keyOfName, markNames, readLists } from "../../src/languages/en/tagger/lists.ts";
import { pageWordsOf } from "../../src/languages/en/tagger/page-words.ts";
import { ruleLabels } from "../../src/languages/en/tagger/rule-labels.ts";
import { runsOf } from "../../src/languages/en/tagger/runs.ts";
import { agreeOnNames } from "../../src/languages/en/tagger/page-names.ts";
import type { SpanKind, TaggedSpan } from "../../src/languages/en/tagger/kinds.ts";
import { readSentence } from "../../src/languages/en/tagger/tagger.ts";
import { hashOf, tokensOf } from "../../src/languages/en/tagger/tokens.ts";
import type { Candidate } from "../../src/mention/extractor.ts";
import type { MentionType } from "../../src/model.ts";
import { ModelError } from "../../src/tagger/bytes.ts";
import { lexiconOf } from "../../src/tagger/lexicon.ts";
import { ByteWriter } from "../../scripts/train/byte-writer.ts";

const wordsOf = (text: string): string[] => {
  const { count, from, to } = tokensOf(text);
  return Array.from({ length: count }, (_, i) => text.slice(from[i], to[i]));
};

describe("tokens", () => {
  it.each([
    ["Ann O'Neill's farm", ["Ann", "O'Neill", "'s", "farm"]],
    ["U.S. aid of $1,200.50.", ["U.S.", "aid", "of", "$", "1,200.50", "."]],
    ["J. Otieno-Mwai", ["J", ".", "Otieno", "-", "Mwai"]],
    ["the 3rd (last)", ["the", "3rd", "(", "last", ")"]],
    ["", []],
  ])("of %j", (text, words) => expect(wordsOf(text)).toEqual(words));

  it("have one hash in small letters, whatever the digits and the apostrophe", () => {
    expect(tokensOf("O’Neill").lower).toEqual(tokensOf("o'neill").lower);
    expect(tokensOf("2019").lower).toEqual(tokensOf("1850").lower);
    expect(tokensOf("Hill").word).not.toEqual(tokensOf("hill").word);
  });
});

describe("runs of capitals", () => {
  it("are tied by `of`, and a word that begins sentences begins none", () => {
    const text = "The Ministry of Water met Ann Otieno-Mwai";
    const { count, from, to, after } = runsOf(tokensOf(text));
    const words = wordsOf(text);
    expect(Array.from({ length: count }, (_, r) => words.slice(from[r], to[r]).join(" "))).toEqual([
      "Ministry",
      "Water",
      "Ann Otieno - Mwai",
    ]);
    expect([...after]).toEqual([1, -1, -1]);
  });
});

describe("features", () => {
  const texts = ["Mayor Ann Mwai opened Kolb Bridge in Tarrow.", "The bridge cost much, Mwai said."];
  const lists = readLists(readFileSync(LISTS_PATH));
  const read = texts.map((text) => readSentence({ text, candidates: [] }));
  const page = pageWordsOf(read);
  const featuresOf = (i: number): Int32Array => {
    const into = new Int32Array((read[i]?.tokens.count ?? 0) * FEATURES_PER_WORD).fill(7);
    writeFeatures(read[i]!, page, lists, into);
    return into;
  };

  it("are as many as said, and the same each time", () => {
    const first = featuresOf(0);
    featuresOf(1);
    expect(featuresOf(0)).toEqual(first);
    expect(first.includes(7)).toBe(false);
  });

  it("know what the page says of a word elsewhere", () => {
    expect(page.get(hashOf("bridge"))).toMatchObject({ small: 1, capital: 1 });
    expect(page.get(hashOf("mwai"))).toMatchObject({ capital: 2, longest: 3, speaks: 1, last: true });
  });

  it("see what the rules take each word for", () => {
    const candidate: Candidate = { from: 6, to: 14, type: "Person", extractor: "en/name/person", confidence: 0.9 };
    expect([...ruleLabels([candidate], tokensOf(texts[0]!))]).toEqual([0, 4, 6, 0, 0, 0, 0, 0, 0]);
  });

  it("mark listed names, the longest first", () => {
    const names = lexiconOf([
      [keyOfName(["tarrow"]), 4],
      [keyOfName(["tarrow", "bay"]), 3],
    ]);
    const tokens = tokensOf("Tarrow Bay and Tarrow");
    const marks = new Uint8Array(tokens.count);
    markNames(names, tokens, (i) => i !== 2, marks);
    expect([...marks]).toEqual([12, 14, 0, 19]);
  });
});

describe("the model and its lists", () => {
  it("are small", () => {
    expect(readFileSync(MODEL_PATH).length).toBeLessThan(3_000_000);
    expect(readFileSync(LISTS_PATH).length).toBeLessThan(3_000_000);
  });

  it("are refused where they are cut short or something else", () => {
    expect(() => readLists(readFileSync(LISTS_PATH).subarray(0, 1000))).toThrow(ModelError);
    expect(() => readLists(readFileSync(MODEL_PATH))).toThrow(/MLL2/u);
  });

  it("write the same numbers to the same bytes", () => {
    const bytes = (): Uint8Array => {
      const file = new ByteWriter();
      file.ascending([5, 300, 70_000], 3);
      file.f32(0.25);
      return file.bytes();
    };
    expect([...bytes()]).toEqual([3, 0, 0, 0, 5, 167, 2, 196, 160, 4, 0, 0, 128, 62]);
    expect(bytes()).toEqual(bytes());
  });
});

describe("the tagger", () => {
  it("finds people and places without any rule's help", () => {
    const text = "Kevin Dunne, who lives in Nairobi, met Sarah Whitfield on Tuesday.";
    const [read] = taggerFor().readPage([{ text, candidates: [] }]);
    expect(read?.spans.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      "person Kevin Dunne",
      "place Nairobi",
      "person Sarah Whitfield",
    ]);
  });

  it("finds nothing where nothing is named", () => {
    expect(
      taggerFor().readPage([
        { text: "The road was closed for two days.", candidates: [] },
        { text: "", candidates: [] },
      ]),
    ).toEqual([
      { spans: [], judged: [] },
      { spans: [], judged: [] },
    ]);
  });

  it("says of what the rules found how probable it is, and nothing of what it does not tell apart", () => {
    const text = "Kevin Dunne, who lives in Nairobi, met the council on Tuesday.";
    const found = (type: MentionType, name: string): Candidate => {
      const from = text.indexOf(name);
      return { type, from, to: from + name.length, extractor: "a rule", confidence: 0.8 };
    };
    const candidates = [
      ...[found("Person", "Kevin Dunne"), found("Person", "Nairobi"), found("Place", "Nairobi")],
      ...[found("Person", "evin"), found("Date", "Tuesday"), { ...found("Agency", "council"), form: "anaphor" as const }],
    ];
    const { judged = [] } = taggerFor().readPage([{ text, candidates }])[0] ?? {};
    expect(judged.map(({ candidate }) => candidate)).toEqual(candidates.slice(0, 3));
    const [person, , place] = judged.map(({ confidence }) => confidence);
    expect(person).toBeGreaterThan(0.8);
    expect(place).toBeGreaterThan(0.8);
    expect(judged[1]?.confidence).toBeLessThan(0.2);
  });
});

describe("the kind of a span", () => {
  it.each([
    ["government", "Tarrow Primary School", "Organization"],
    ["organization", "Department of Roads", "Agency"],
    ["place", "Tarrow Village", "Village"],
    ["organization", "Kolb Improvement Project", undefined],
    ["person", "Tarrow County Council", undefined],
    ["person", "Ward Policing Plans", undefined],
    ["person", "Tarrow Advertiser", undefined],
    ["person", "Ann Mwai", "Person"],
    ["event", "Tarrow Fair", undefined],
  ] as const)("%s %s is of kind %s", (kind, name, type) => expect(typeOf(kind, name)).toBe(type));
});

describe("rules and tagger weighed", () => {
  const guess = (type: MentionType, from: number, to: number, confidence: number): Candidate => ({
    type,
    from,
    to,
    confidence,
    extractor: "a rule",
  });
  const span = (type: MentionType, from: number, to: number, confidence: number): Candidate => ({
    ...guess(type, from, to, confidence),
    extractor: taggerName,
  });

  it("are surer where they agree", () => {
    const [one, ...more] = weighTagger([guess("Agency", 0, 9, 0.7), span("Organization", 0, 9, 0.9)]);
    expect(one).toMatchObject({ type: "Agency", others: [taggerName] });
    expect(one?.confidence).toBeGreaterThan(0.8);
    expect(more).toEqual([]);
  });

  it("let the tagger's word on a guess count for more than the rule's", () => {
    const weighed = weighTagger([guess("Person", 0, 9, 0.93), span("Person", 0, 9, 0.1), span("Place", 0, 9, 0.85)]);
    expect(weighed.filter(({ confidence }) => confidence >= 0.5)).toMatchObject([{ type: "Place", extractor: taggerName }]);
    expect(weighTagger([guess("Person", 0, 9, 0.72), span("Person", 0, 9, 0.97)])[0]?.confidence).toBeGreaterThan(0.95);
  });

  it("leave a guess as it is that no tagger has read", () => {
    const alone = [guess("Person", 0, 9, 0.6)];
    expect(weighTagger(alone)).toEqual(alone);
    expect(weighTagger([...alone, span("Place", 20, 29, 0.9)])[0]).toEqual(alone[0]);
    const told = { ...guess("Person", 0, 9, 0.6), extractor: "page" };
    expect(weighTagger([told, span("Person", 0, 9, 0.2)])[0]).toEqual(told);
  });

  it("leave a place in the name of a body", () => {
    const weighed = weighTagger([guess("Place", 0, 4, 0.8), span("Place", 0, 4, 0.01), span("Agency", 0, 9, 0.95)]);
    expect(weighed).toMatchObject([{ type: "Place", confidence: 0.8 }, { type: "Agency" }]);
  });

  it("take of a village and a place, an agency and an organization, the one that the rules are surer of", () => {
    const weighed = weighTagger([guess("Place", 0, 9, 0.62), guess("Village", 0, 9, 0.85), span("Place", 0, 9, 0.9)]);
    expect(weighed).toMatchObject([{ type: "Village", others: [taggerName] }]);
  });

  it("hold it against a name that ends in small letters only where the tagger is sure", () => {
    const hospital = { ...guess("Organization", 0, 9, 0.7), extractor: "en/small-letters/kind" };
    expect(weighTagger([hospital, span("Organization", 0, 9, 0.3)])[0]).toEqual(hospital);
    expect(weighTagger([hospital, span("Organization", 0, 9, 0.02)])[0]?.confidence).toBeLessThan(0.5);
    expect(weighTagger([hospital, span("Organization", 0, 9, 0.8)])[0]?.confidence).toBeGreaterThan(0.7);
  });

  it("hear the tagger alone only where it is sure, and of a person surer than of a place", () => {
    expect(weighTagger([span("Person", 0, 9, 0.55)])).toEqual([]);
    expect(weighTagger([span("Place", 0, 9, 0.55)])).toHaveLength(1);
    expect(weighTagger([span("Person", 0, 9, 0.9)])).toHaveLength(1);
  });

  it("leave what the tagger knows nothing of", () => {
    const project = guess("Project", 0, 9, 0.6);
    expect(weighTagger([project, span("Place", 3, 9, 0.9)])[0]).toEqual(project);
  });
});

describe("one name, one kind", () => {
  const texts = ["Tarrow won the cup.", "People came to Tarrow, and Tarrow House was full.", "All of Tarrow sang."];
  const read = texts.map((text) => readSentence({ text, candidates: [] }));
  const span = (i: number, kind: SpanKind, confidence: number): TaggedSpan => {
    const start = texts[i]!.indexOf("Tarrow");
    return { start, end: start + 6, kind, confidence };
  };
  const said = (spans: readonly (readonly TaggedSpan[])[]): string[][] =>
    agreeOnNames(read, spans).map((own, i) => own.map(({ start, end, kind }) => `${kind} ${texts[i]!.slice(start, end)}`));

  it("is what most of the page's sentences read, and not inside a longer name", () => {
    expect(said([[span(0, "organization", 0.6)], [span(1, "place", 0.9)], [span(2, "place", 0.8)]])).toEqual([
      ["place Tarrow"],
      ["place Tarrow"],
      ["place Tarrow"],
    ]);
    expect(said([[], [span(1, "place", 0.9)], []])).toEqual([["place Tarrow"], ["place Tarrow"], ["place Tarrow"]]);
  });

  it("stays unread where no sentence is sure, and stays what it is where two kinds are as likely", () => {
    expect(said([[], [span(1, "place", 0.6)], []])).toEqual([[], ["place Tarrow"], []]);
    expect(said([[span(0, "person", 0.9)], [span(1, "place", 0.9)], []])).toEqual([["person Tarrow"], ["place Tarrow"], []]);
  });

  it("says less of what another sentence told, and leaves a body's kind to its head", () => {
    expect(agreeOnNames(read, [[], [span(1, "place", 0.9)], []])[0]![0]!.confidence).toBeLessThan(0.6);
    expect(said([[span(0, "government", 0.6)], [span(1, "organization", 0.9)], []])[0]).toEqual(["government Tarrow"]);
  });
});
