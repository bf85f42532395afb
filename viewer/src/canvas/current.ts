/** The renderer on the page, for those who move its camera or copy its picture. */
import { signal } from "@preact/signals";
import type { Renderer } from "./renderer.ts";

export const canvas = signal<Renderer | undefined>(undefined);
