/** The Chinese extractors that are no rules, by the names that their candidates carry. */
export const gazetteer = "gazetteer";
export const tagger = "tagger";
