/** A small pack for Malay, as a program would write one: with what the package exports and nothing else. */
import { bySentence, patternsOf, RuleFamily, type Candidate, type LanguagePack, type MentionType } from "../../src/index.ts";

const capitalized = "\\p{Lu}\\p{Ll}+";
const body = `(?:Majlis (?:Daerah|Perbandaran)|Jabatan)(?: ${capitalized})+`;

/** What each finds stands in its group. */
const names: readonly (readonly [type: MentionType, extractor: string, confidence: number, pattern: RegExp])[] = [
  ["Agency", "ms/agency", 0.9, new RegExp(`(${body})`, "gdu")],
  ["Village", "ms/village", 0.9, new RegExp(`(?<!Ketua )(Kampung(?: ${capitalized})+)`, "gdu")],
  ["Project", "ms/project", 0.8, new RegExp(`(Projek(?: ${capitalized})+)`, "gdu")],
  [
    "Person",
    "ms/person",
    0.9,
    new RegExp(`(?:Yang Dipertua|Pengarah|Ketua Kampung)(?: ${body},)? (${capitalized}(?: (?:bin|binti|${capitalized}))*)`, "gdu"),
  ],
];

const mentions = bySentence(
  { name: "malay", languages: ["ms"], provides: names.map(([type]) => type), version: "1" },
  () =>
    ({ text }) =>
      names.flatMap(([type, extractor, confidence, pattern]) =>
        [...text.matchAll(pattern)].map((found): Candidate => {
          const [from, to] = found.indices![1]!;
          return { from, to, type, extractor, confidence };
        }),
      ),
);

const confidences = {
  "ms/post/before-name": { confidence: 0.9 },
  "ms/works/builds": { confidence: 0.8 },
  "ms/place/project-in": { confidence: 0.85 },
};
const pattern = patternsOf({ flags: "u", joins: "(?:, | dan )" });

const posts = new RuleFamily("ms/post", { confidences, states: ["WORKS_FOR"] });
posts.rule("before-name", {
  pattern: pattern("(?<title>(?:[Bb]ekas )?(?:Yang Dipertua|Pengarah)) (?<object>{AO}), (?<subject>{P})"),
  yields: "Pengarah {A:Jabatan Kerja Raya}, {P:Rosli Hashim}, berkata demikian.",
});
const works = new RuleFamily("ms/works", { confidences, states: ["IMPLEMENTS"] });
works.rule("builds", {
  pattern: pattern("(?<subject>{AO+})(?: \\p{Ll}+){0,3} (?<verb>membina|menaik taraf) (?<object>{J+})"),
  yields: "{A:Majlis Daerah Tangkak} telah membina {J:Projek Jambatan Lui}.",
  never: "{A:Majlis Daerah Tangkak} tidak membina {J:Projek Jambatan Lui}.",
});
const places = new RuleFamily("ms/place", { confidences, states: ["LOCATED_IN"] });
places.rule("project-in", {
  pattern: pattern("(?<subject>{J}) di (?<object>{V})"),
  yields: "{J:Projek Jambatan Lui} di {V:Kampung Parit Bunga} siap.",
});

export const malay: LanguagePack = {
  code: "ms",
  script: "Latn",
  version: "1",
  functionWords: "yang dan di daripada untuk dengan ini itu pada ialah tidak akan telah turut kerana berkata beliau supaya kepada",
  // After `Hj.` no sentence ends.
  segmentation: { endsSentence: (text, at) => !/\bHj$/u.test(text.slice(0, at)) },
  mentions: { extractors: [mentions] },
  relations: {
    families: [posts, works, places],
    standing: [
      [/\b(?:tidak|belum)\b/iu, "denied"],
      [/\b(?:kononnya|dikatakan)\b/iu, "alleged"],
      [/\b(?:akan|bercadang)\b/iu, "planned"],
    ],
    titles: { before: [[/^[Bb]ekas /u, "ended"]], behind: [] },
  },
};
