/** Whether a name by itself tells who or what is meant, wherever it stands: so few can bear it. */
import { labelTraits } from "../../graph/ontology.ts";
import type { Gazetteer } from "../gazetteer/place.ts";
import { namesOf } from "../resolve/across/names-of.ts";

/** @param form as pages are read */
export function tellsAlone(type: string, form: string, gazetteer: Gazetteer): boolean {
  const names = namesOf(form);
  if ((labelTraits.person as ReadonlySet<string>).has(type)) return names.isRare(form) && !names.isPageName(form);
  // Of the places of the country the only one so called.
  if ((labelTraits.place as ReadonlySet<string>).has(type)) return gazetteer.lookup(form).length === 1;
  if (names.isUnique(type, form.replace(/\s/gu, ""), form, undefined)) return true;
  // 县财政局 may be any county's; 石屏县财政局 is that county's.
  const [place] = gazetteer.matches(form);
  return place !== undefined && place.from === 0 && place.places.length === 1 && place.to < form.length;
}
