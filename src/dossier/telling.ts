/** What a dossier says, in words of one language; how it is set, html.ts and markdown.ts know. */
import { standings, type PropertyValue } from "../../graph/ontology.ts";
import { questions, type Question } from "../../graph/questions.ts";
import { labelIn, type GraphSchema } from "../../graph/schema/graph-schema.ts";
import { money, propertyText, type Language } from "../../graph/value-text.ts";
import type { ArticleHead, PaymentSum } from "../../graph/view.ts";
import type { CitedSentence, DossierEntry, Fact, Moment } from "./dossier.ts";
import { fill, wordsIn } from "./words.ts";

export interface Telling {
  readonly language: Language;
  readonly words: ReturnType<typeof wordsIn>;
  label(label: string): string;
  property(name: string): string;
  value(name: string, value: PropertyValue): string;
  fact(fact: Fact): string;
  heading(question: Question): string;
  /** The relation as it points: `[subject, words, object]`. */
  relation(entry: DossierEntry): readonly [string, string, string];
  /** Title, sum, dates, standing; empty where there are none. */
  details(entry: DossierEntry): readonly string[];
  when(moment: Moment): string;
  sum(sum: PaymentSum): string;
  /** What has to be said of a sentence beside its words. */
  notes(sentence: CitedSentence): readonly string[];
  /** Article, date, byline, file, page. */
  place(sentence: CitedSentence): string;
  source(article: ArticleHead): string;
}

/** `node`: whose relations are told. */
export function tellingOf(
  { schema, node }: { readonly schema: GraphSchema; readonly node: { readonly name: string } },
  language: Language,
): Telling {
  const words = wordsIn(language);
  const property = (name: string): string => schema.propertyNames[name]?.[language] ?? name;
  const value = (name: string, given: PropertyValue, isInferred = false): string => {
    const text = propertyText(name, given, language);
    return isInferred ? fill(words.yearInferred, { value: text }) : text;
  };
  const standing = (name: keyof typeof standings): string => standings[name].name[language];
  const marked = (text: string, isCorrected: boolean): string => (isCorrected ? fill(words.corrected, { value: text }) : text);
  const named = (
    properties: DossierEntry["properties"],
    {
      inferred = [],
      corrected = [],
    }: { readonly inferred?: readonly string[] | undefined; readonly corrected?: readonly string[] | undefined },
  ): string[] =>
    Object.entries(properties).map(([name, one]) =>
      marked(
        saidWithoutName.has(name) ? value(name, one) : `${property(name)} ${value(name, one, inferred.includes(name))}`,
        corrected.includes(name),
      ),
    );
  const reported = ({ told }: DossierEntry): string[] => {
    if (!told) return [];
    return [told.first === told.last ? fill(words.reported, { date: told.first }) : fill(words.reportedFromTo, told)];
  };
  return {
    ...{ language, words, property, value },
    fact: ({ name, value: one, inferred, corrected }) => marked(value(name, one, inferred), corrected),
    label: (label) => labelIn(schema, label)?.name[language] ?? label,
    heading: (question) => questions[question][language],
    relation: ({ edge, direction, node: other, via }) => {
      const near = via?.name ?? node.name;
      const said = schema.relations[edge.type]?.name[language][0] ?? edge.type;
      return direction === "out" ? [near, said, other.name] : [other.name, said, near];
    },
    details: (entry) => [
      ...named(entry.properties, entry),
      ...(entry.about
        ? [
            `${entry.node.name}${words.colon}${named(entry.about, { corrected: entry.correctedAbout, inferred: entry.inferredAbout }).join(words.list)}`,
          ]
        : []),
      ...(entry.edge.status ? [marked(standing(entry.edge.status), entry.corrected?.includes("status") ?? false)] : []),
      ...(entry.elsewhere ? [words.elsewhere] : []),
      ...reported(entry),
    ],
    when: ({ when, stated }) => (stated ? when : fill(words.reported, { date: when })),
    sum: ({ standing: of, amountCny, payments }) =>
      fill(words.sums, { standing: standing(of), sum: money(amountCny, language), n: payments }),
    notes: ({ status, indirect }) => [
      ...(status ? [fill(words.saysOther, { standing: standing(status) })] : []),
      ...(indirect ? [words[indirectly[indirect.from]]] : []),
      ...(indirect?.named ?? []).map(({ runs }) => fill(words.namedIn, { sentence: runs.map(({ text }) => text).join("") })),
    ],
    place: ({ article, printed }) => {
      const page =
        printed && (printed.lastPage === undefined ? fill(words.page, { n: printed.page }) : pagesOf(printed.page, printed.lastPage));
      return [article.title, article.date, article.byline, lastPart(article.file), page].filter(Boolean).join(" · ");
    },
    source: ({ title, date, byline, file }) => [title, date, byline, file].filter(Boolean).join(" · "),
  };
  function pagesOf(n: number, last: number): string {
    return fill(words.pages, { n, last });
  }
}

const indirectly = { name: "saidByName", gazetteer: "saidByGazetteer", context: "indirect" } as const;

const saidWithoutName = new Set(["title", "occupation", "role", "amountCny", "amountForeign"]);

const lastPart = (file: string | undefined): string | undefined => file?.split(/[/\\]/).at(-1);
