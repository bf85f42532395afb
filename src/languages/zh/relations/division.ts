/** Whether a place is a division of the country, or a site in one (an estate, a park, a road). */
import type { Mention } from "../../../model.ts";

const ending = /(?:[省市县州盟旗乡镇村]|社区|街道|[^小片校景园厂库街]区)$/;

export const isDivision = (mention: Mention): boolean =>
  mention.type === "Village" || mention.gbCode !== undefined || ending.test(mention.name ?? mention.text);

export const isSite = (mention: Mention): boolean => mention.type === "Place" && !isDivision(mention);
