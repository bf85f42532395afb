/** How mentions are found in Chinese. */
import type { MentionRules } from "../../../mention/mention-rules.ts";
import { weighTagger } from "./agreement.ts";
import { isDoneToVillages } from "./all-villages.ts";
import { families } from "./families.ts";
import { cutsFramedName } from "./framed-names.ts";
import { gazetteerExtractor } from "./gazetteer.ts";
import { withinName } from "./name-ends.ts";
import { isNoPerson, isTownOfPage } from "./no-person.ts";
import { patternExtractor } from "./patterns.ts";
import { isProduct } from "./products.ts";
import { shortForm } from "./short-form.ts";
import { taggerExtractor } from "./tagger.ts";
import { settleVillages } from "./village-townships.ts";

const office = /(?:[局厅委办]|办公室|政府|法院|检察院|[大支总中]队|派出所|工会|妇联)$/u;

export const mentions: MentionRules = {
  extractors: [gazetteerExtractor, patternExtractor, taggerExtractor],
  families,
  accept: (candidate, { text }, document) => {
    const accepted = withinName(candidate, text);
    if (accepted && cutsFramedName(accepted, text)) return undefined;
    if (accepted?.type === "Village" && isDoneToVillages(text, accepted.from, accepted.to)) return undefined;
    if (accepted?.type === "Person" && (isNoPerson(accepted, text) || isTownOfPage(accepted, text, document.text))) return undefined;
    return accepted?.type === "Person" && isProduct(text.slice(accepted.from, accepted.to), document.text) ? undefined : accepted;
  },
  weigh: weighTagger,
  shortForm,
  isAgency: (name) => office.test(name),
  settle: settleVillages,
};
