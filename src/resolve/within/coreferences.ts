/** The rules of coreference of the languages that are registered, and those by which a name is read. */
import { languagePacks, onceRegistered } from "../../languages/registry.ts";
import { plainCoreference, type Coreference } from "./coreference.ts";
import { plain } from "./name-forms.ts";

interface Rules {
  readonly code: string;
  readonly script: string;
  readonly letter: RegExp;
  readonly rules: Coreference;
}

const all = onceRegistered((): readonly Rules[] =>
  languagePacks().map(({ code, script, coreference }) => ({
    ...{ code, script },
    letter: new RegExp(`\\p{Script=${script}}`, "u"),
    rules: { ...plainCoreference, ...coreference },
  })),
);

/** Of every language, in the order in which they were registered. */
export const coreferences = onceRegistered((): readonly Coreference[] => all().map(({ rules }) => rules));

/** By the codes of the languages. */
const joined = onceRegistered(() => new Map<string, Coreference>());

/** The rules of a name in an article of a language: of that language, and of those in whose script it is written, but for others of the article's own script. */
export function coreferenceFor(name: string, language: string): Coreference {
  const own = all().find(({ code }) => code === language);
  const rules = all().filter((one) => one === own || (one.script !== own?.script && one.letter.test(name)));
  const key = rules.map(({ code }) => code).join();
  const known = joined().get(key) ?? inTurn(rules.map((one) => one.rules));
  joined().set(key, known);
  return known;
}

function inTurn(rules: readonly Coreference[]): Coreference {
  const afterAll =
    (
      name: keyof Coreference &
        ("bodyKey" | "organizationKey" | "institutionName" | "formalName" | "tellingPart" | "withoutEdition" | "nounOf"),
    ) =>
    (text: string): string =>
      rules.reduce((form, one) => one[name](form), text);
  const first = <Answer>(ask: (one: Coreference) => Answer | undefined): Answer | undefined => {
    for (const one of rules) {
      const answer = ask(one);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
  const any = (ask: (one: Coreference) => boolean): boolean => rules.some(ask);
  return {
    bodyKey: (name) => plain(afterAll("bodyKey")(name)),
    organizationKey: (name) => plain(afterAll("organizationKey")(name)),
    institutionName: afterAll("institutionName"),
    formalName: afterAll("formalName"),
    fullName: (...asked) => first((one) => one.fullName(...asked)),
    isOfEveryCounty: (name) => any((one) => one.isOfEveryCounty(name)),
    isShortInBodies: (place, rest) => any((one) => one.isShortInBodies(place, rest)),
    placeBefore: (name) => first((one) => one.placeBefore(name) || undefined) ?? "",
    mayEndLonger: (name) => first((one) => (one.mayEndLonger(name) === "never" ? undefined : one.mayEndLonger(name))) ?? "never",
    beginsWithPlace: (name) => any((one) => one.beginsWithPlace(name)),
    joinAgencies: (groups) => rules.forEach((one) => one.joinAgencies(groups)),
    placeEndings: rules.flatMap((one) => one.placeEndings),
    fullPlace: (...asked) => first((one) => one.fullPlace(...asked)),
    shortPerson: (name) => first((one) => one.shortPerson(name)),
    surnameOf: (name) => first((one) => one.surnameOf(name)),
    roleBefore: (before) => first((one) => one.roleBefore(before)),
    isNoPost: (between) => any((one) => one.isNoPost(between)),
    tellingPart: afterAll("tellingPart"),
    distinctions: (name) => rules.flatMap((one) => one.distinctions(name)),
    withoutEdition: afterAll("withoutEdition"),
    isOccasion: (name) => any((one) => one.isOccasion(name)),
    initialsOf: (name) => rules.flatMap((one) => one.initialsOf(name)),
    introducedBy: (after) => first((one) => one.introducedBy(after)),
    nounOf: afterAll("nounOf"),
    endingFor: (noun) => first((one) => one.endingFor(noun)),
    namedInBody: (noun, body) => first((one) => one.namedInBody(noun, body)),
    isBeside: (before) => any((one) => one.isBeside(before)),
  };
}
