/** A post as the text words it, and the body that it names. */
import type { Mention } from "../../../model.ts";
import type { Token } from "./tokens.ts";
import { hints, isPost, single } from "./title-words.ts";

export interface TitlePhrase {
  /** `assets and services manager`, in the singular, as written. */
  readonly title: string;
  /** The word that says it is a post, in small letters and the singular. */
  readonly head: string;
  /** The body that the phrase itself names. */
  readonly body?: Mention;
  /** What kind of body it is, where it names none: `library` of `library director`, `society` of `chair of the society`. */
  readonly hint?: string;
  /** `President Barrow`, with nothing more, is of a state; `P, Chair, Village Halls, said` is of what nothing is known of. */
  readonly elsewhere?: boolean;
  /** `the new Chair, Cllr P`: who is addressed so sits in a council. */
  readonly isCouncillor?: true;
  /** `its chairman`: of a body that the sentence has named, where it has. */
  readonly its?: boolean;
  /** `his deputy, P`: of the body whose post the one before has. */
  readonly theirs?: true;
  /** `our clerk, P`: of whoever speaks, and that may be the page's own council. */
  readonly ours?: true;
  /** Whose mayor. */
  readonly place?: Mention;
  /** The place is what somebody is elected for, and not what the council is called after. */
  readonly isSeat?: boolean;
  /** `Private Secretary to the Minister of Works P`: P may be either. */
  readonly unsure?: boolean;
  /** Tokens of the verb that gives the post, where one does: `was elected`. */
  readonly verb?: { readonly from: number; readonly to: number };
  /** Tokens that it reaches over, the person's included. */
  readonly from: number;
  readonly to: number;
}

/** What is the council's, in `council project engineer`. */
const partial = /^(?:project|unit|team|group|division|ward|centre|center|service)$/;

/** `longtime Recreation Director`, `another first-time councillor`: the post alone. */
function withoutPraise(words: readonly Token[]): readonly Token[] {
  const post = words.findIndex(
    ({ lower, text }, at) =>
      at === words.length - 1 ||
      !(
        text === "constituency" ||
        /^(?:now|only|other|currently|did|does|longtime|long-time|long-serving|veteran|popular|first-time|second-term|another|fellow|beloved|respected|respective)$/.test(
          lower,
        )
      ),
  );
  return words.slice(Math.max(post, 0));
}

export function phrase(
  said: readonly Token[],
  body: Mention | undefined,
  hint: string | undefined,
  many: boolean,
  from: number,
  to: number,
): TitlePhrase {
  const words = withoutPraise(said);
  const told = words.slice(0, -1).filter(({ lower }) => hints.has(lower));
  const own = body ? undefined : (told.findLast(({ lower }) => !partial.test(lower)) ?? told.at(-1))?.lower;
  const kept =
    own === words[0]!.lower &&
    !/^(?:district|county|town|city|village|division|ward|project|sub-county|municipal|provincial|unit|team|group|court|bank|farm|hotel|station|municipality|shire)$/.test(
      own,
    )
      ? words.slice(1)
      : words;
  const head = single((words.findLast(({ lower }) => isPost(lower)) ?? words.at(-1)!).lower);
  return {
    // `Rural Municipality chairman P`: whose, and no part of the post.
    title: written(kept.length > 2 && kept[0]!.text === "Rural" && kept[1]!.text === "Municipality" ? kept.slice(2) : kept, many),
    head,
    ...(body && { body }),
    ...(hint !== undefined ? { hint } : own !== undefined ? { hint: own } : {}),
    from,
    to,
  };
}

const inFull: Readonly<Record<string, string>> = {
  ...{
    cllr: "councillor",
    cclr: "councillor",
    clr: "councillor",
    coun: "councillor",
    cr: "councillor",
    sgt: "sergeant",
    supt: "superintendent",
    insp: "inspector",
    const: "constable",
  },
  ...{ capt: "captain", sen: "senator", rep: "representative", gov: "governor", lt: "lieutenant", col: "colonel" },
};

/** A title of several capitalised words keeps them; one word, or one that begins a sentence, is written small. */
function written(words: readonly Token[], many: boolean): string {
  const texts = words.map(({ text }) => text);
  if (many) texts[texts.length - 1] = single(texts.at(-1)!.toLowerCase());
  texts[0] = texts[0]!.replace(/^Dep$/i, "Deputy").replace(/^Asst$/i, "Assistant");
  const capital = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  if (texts.length === 1 && inFull[texts[0]!.toLowerCase()] !== undefined) return inFull[texts[0]!.toLowerCase()]!;
  const letters = texts.length === 1 && /^[A-Z]{2,4}$/.test(texts[0]!);
  if (capital === 1 && !letters && /^\p{Lu}\p{Ll}/u.test(texts[0]!))
    texts[0] = texts.length > 1 && words[0]!.from > 0 ? texts[0]! : texts[0]!.toLowerCase();
  return texts.join(" ").replace(/ ([’'])/g, "$1");
}
