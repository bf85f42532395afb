/** Which names and pointers of an English article mean one thing. */
import { initials, type Coreference } from "../../../resolve/within/coreference.ts";
import { plain } from "../../../resolve/within/name-forms.ts";
import { words } from "./words.ts";

/** Words that an acronym may leave out. */
const minor = new Set(["of", "the", "and", "for", "in", "on", "at", "to", "a", "an", "&"]);
const article = new Set(["the"]);

const pointing = /^(?:the|this|that)\s*/i;

export const coreference: Partial<Coreference> = {
  // The Bodi Assembly is the Bodi District Assembly.
  bodyKey: (name) => plain(name).replace(/(?<=\S)(?:district|municipal|metropolitan)(?=assembly$)/, ""),
  organizationKey: (name) => plain(name).replace(/^the\s*/, ""),
  shortPerson: (name) => {
    const [surname, more] = words(name);
    return surname === undefined || more !== undefined ? undefined : { surname };
  },
  surnameOf: (name) => {
    const own = words(name);
    return own.length > 1 ? own.at(-1) : own.length === 1 ? "" : undefined;
  },
  initialsOf: (name) => [initials(name, minor), initials(name, article)],
  // `Guadala Provincial Government` is called so, whatever the page calls the province.
  isShortInBodies: () => true,
  nounOf: (anaphor) => anaphor.replace(pointing, ""),
};
