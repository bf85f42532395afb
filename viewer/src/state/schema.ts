/** What the graph that is shown may hold: its labels and relations with their colours and names. */
import { signal } from "@preact/signals";
import { mailuoSchema } from "../../../graph/ontology.ts";
import { colorIn } from "../../../graph/palette.ts";
import type { Vocabulary } from "../../../graph/view.ts";

export const schema = signal<Vocabulary>(mailuoSchema);

export const labelColor = (label: string): string => colorIn(schema.value, label);
