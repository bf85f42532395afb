/** The gazetteer of this process; it opens at its first use. */
import { openChina } from "../languages/zh/gazetteer/china.ts";
import type { Gazetteer } from "./place.ts";

let opened: Gazetteer | undefined;

/** Throws where its file is missing or damaged. */
export function loadGazetteer(): Gazetteer {
  opened ??= openChina();
  return opened;
}
