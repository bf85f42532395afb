/** One family of Chinese relation rules: what a sentence states of one subject matter. */
import type { Draft } from "../../../relate/draft.ts";
import type { Page } from "./page.ts";
import type { View } from "./view.ts";

export type Family = (view: View, page: Page) => Iterable<Draft>;
