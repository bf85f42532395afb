/** Where one sentence tells the kind of a name, it is of that kind in the others. */
import type { Named } from "./names.ts";
import type { Short } from "./acronyms.ts";
import { apposed } from "./name-rules.ts";
import { home, isHome, isNamedVillage, ofMayor } from "./place-rules.ts";
import { withoutFirmWords } from "./short-bodies.ts";

/** Where people come from Jewell Center, it is no building in any sentence. */
function homesAgreed(plain: readonly (readonly Named[])[]): (readonly Named[])[] {
  const homes = new Set(plain.flat().flatMap(({ extractor, text }) => (isHome(extractor) ? [text] : [])));
  return plain.map((own) =>
    own.map((named) => (homes.has(named.text) && named.type === "Organization" ? { ...named, type: "Place", extractor: home.id } : named)),
  );
}

/** What one sentence tells to be rising or to be held, is the same in the article's other sentences. */
function undertakingsAgreed(plain: readonly (readonly Named[])[]): (readonly Named[])[] {
  return plain.map((own) => {
    const told = new Map(
      own.flatMap((named) => (isUndertaking(named) && named.confidence >= 0.76 ? [[named.text, named.type] as const] : [])),
    );
    return own.map((named) => {
      const type = /^(?:Place|Organization)$/.test(named.type) ? told.get(named.text) : undefined;
      return type ? { ...named, type } : named;
    });
  });
}

const isUndertaking = ({ type, text }: Named): boolean => (type === "Project" || type === "Event") && text.includes(" ");

/** A project or an event that the article names in full, wherever it stands again. */
export const undertakingNames = (own: readonly Named[]): [string, Short][] =>
  own.filter(isUndertaking).map(({ type, text }) => [text, { type, name: text, confidence: 0.8 }]);

/** Where a page names McConnell Dowell Constructors, or the company Barwon Civil, nobody is called so. */
function firmsAgreed(plain: readonly (readonly Named[])[]): (readonly Named[])[] {
  const told = plain.flat().flatMap(({ type, text, extractor }) => (type === "Organization" && extractor === apposed.id ? [text] : []));
  const firms = new Set([...told, ...withoutFirmWords(plain.flat()).map(([short]) => short)]);
  return plain.map((own) => own.filter(({ type, text }) => type !== "Person" || !firms.has(text)));
}

/** Where a page speaks of the Mayor of Anna Regina, nobody is called so. */
function townsAgreed(plain: readonly (readonly Named[])[]): (readonly Named[])[] {
  const towns = new Set(plain.flat().flatMap(({ text, extractor }) => (extractor === ofMayor.id ? [text] : [])));
  return plain.map((own) =>
    own.map((named) => (named.type === "Person" && towns.has(named.text) ? { ...named, type: "Place", extractor: ofMayor.id } : named)),
  );
}

/** Where one sentence tells of Zarbisa village, Zarbisa is it in the article's others, if nothing there says more of it. */
function villagesAgreed(plain: readonly (readonly Named[])[]): (readonly Named[])[] {
  return plain.map((own) => {
    const villages = new Set(own.flatMap(({ type, text, extractor }) => (type === "Village" && isNamedVillage(extractor) ? [text] : [])));
    return own.map((named) =>
      named.type === "Place" && villages.has(named.text) && !largerBehind.test(named.sentence.text.slice(named.to))
        ? { ...named, type: "Village" }
        : named,
    );
  });
}

const largerBehind =
  /^ (?:town|city|county|district|ward|township|estate|area|region|sub-county|division|province|constituency|island|gewog|river|road)\b/i;

/** The names of a page's articles, each with the kind that the page as a whole tells. */
export const agreed = (plain: readonly (readonly Named[])[]): (readonly Named[])[] =>
  villagesAgreed(undertakingsAgreed(firmsAgreed(townsAgreed(homesAgreed(plain)))));
