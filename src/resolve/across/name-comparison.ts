/** What the comparison of names across documents asks of a language. Of the article nothing is at hand: a name tells by its script whose it is. */

/** Forms of names are without spaces and marks (`NFKC`), unless a rule says `name`: that is as the page has it. */
export interface NameComparison {
  /** Whether a person of this name is somebody only on the own page: 王书记, a given name alone. */
  readonly isPageName: (name: string) => boolean;
  /** Whether so few bear a person's name that two of one county are likely one. */
  readonly isRare: (name: string) => boolean;
  /** Whether the name of a thing that is no person means one thing wherever it stands; `home`: code of the area that its page is about. */
  readonly isUnique: (type: string, form: string, name: string, home: string | undefined) => boolean;
  /** Organizations whose names are registered: no two of the country share one. */
  readonly isRegistered: (form: string) => boolean;
  /** 村党支部: a body of a place that its page does not name is nobody else's on another page. */
  readonly isOfUnnamedPlace: (form: string) => boolean;
  /** What follows a place's name in that of one of its leading bodies: who serves in one is easily told of with another. */
  readonly isLeadingBody: (rest: string) => boolean;
  /** The key of the body whose own part a body with this key is: 水务局党组 → 水务局. */
  readonly wholeBody: (key: string) => string;
}

const hasSpace = (name: string): boolean => /\s/u.test(name.trim());

/** Names of several words: two such names are compared, a single word means somebody only on its own page. */
export const plainNames: NameComparison = {
  isPageName: (name) => !hasSpace(name),
  isRare: hasSpace,
  // On a page that is about an area, its bodies have that area's names.
  isUnique: (_type, _form, name, home) => home === undefined && hasSpace(name),
  isRegistered: () => false,
  isOfUnnamedPlace: () => false,
  isLeadingBody: () => false,
  wholeBody: (key) => key,
};
