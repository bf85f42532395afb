/** `the town of Miagao`, `Kigumo sub-county`: small words that belong to a place, as rules read it. */
import { bodyAfterPlace, placeNouns, townNouns } from "../vocabulary/place-kinds.ts";
import type { MentionStretch } from "../../../rules/typed-text.ts";

const before = new RegExp(
  String.raw`(?:\b[Tt]he )?(?:(?:nearby|neighbouring|neighboring|small|coastal|rural|remote|historic|mountain) )?\b(?:${townNouns}) of $|\b(?:downtown|central|rural|upstate|suburban|nearby|neighbouring|neighboring) $`,
  "u",
);
const behind = new RegExp(String.raw`^ (?:${placeNouns})\b(?![ -](?:${bodyAfterPlace}))`, "u");

/** A place with them. */
export function widened(text: string, stretch: MentionStretch): MentionStretch {
  if (stretch.mention.type !== "Place" && stretch.mention.type !== "Village") return stretch;
  const ahead = text.slice(Math.max(0, stretch.from - 60), stretch.from);
  // `Sinandigan, a village of Ubay`, says what Sinandigan is.
  const leading = before.exec(ahead);
  // The district of `Obura Wonenara district of Eastern Highlands` is the other place's.
  const others = leading !== null && /\p{Lu}[\p{L}’'-]* $/u.test(ahead.slice(0, leading.index)) && !/^the /i.test(leading[0]);
  const lead = others || /(?:,|\bis) an? (?:\p{L}+ ){0,3}of $/u.test(ahead) ? 0 : (leading?.[0].length ?? 0);
  const tail = behind.exec(text.slice(stretch.to, stretch.to + 60))?.[0].length ?? 0;
  return { ...stretch, from: stretch.from - lead, to: stretch.to + tail };
}
