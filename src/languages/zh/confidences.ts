/**
 * What the finds of each Chinese relation rule are worth, by what they tell. `confidence` is set by hand: near the precision on real pages where a rule has
 * been seen often, lower where it has not. `right` and `wrong` are counted on the annotated pages that the rules were developed on
 * (scripts/evaluate/pages, scripts/sample-pages) by `npm run evaluate -- --rules --record`: they tell what a figure rests on.
 */
import type { Confidence } from "../../rules/rule.ts";
import { moneyAndWork } from "./confidences/money-and-work.ts";
import { people } from "./confidences/people.ts";
import { places } from "./confidences/places.ts";
import { posts } from "./confidences/posts.ts";

export const confidences: Readonly<Record<string, Confidence>> = { ...moneyAndWork, ...posts, ...people, ...places };
