/** The rules of titles and awards, which honour.ts and listed-winners.ts share. */
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";

export const honourRules = new RuleFamily("zh/honour", { confidences, states: ["RECEIVED"] });
