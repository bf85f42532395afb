/** The gazetteer of this process: that of the first language that brings one. It opens at its first use. */
import { languages } from "../languages/registry.ts";
import type { Gazetteer } from "./place.ts";

const noPlaces: Gazetteer = { get: () => undefined, parents: () => [], lookup: () => [], matches: () => [] };

let opened: Gazetteer | undefined;

/** Throws where its file is missing or damaged. */
export function loadGazetteer(): Gazetteer {
  opened ??= languages()
    .find(({ openGazetteer }) => openGazetteer)
    ?.openGazetteer?.();
  return opened ?? noPlaces;
}
