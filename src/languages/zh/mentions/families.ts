/** All rules by which mentions are found in Chinese. */
import type { RuleFamily } from "../../../rules/rule.ts";
import { anaphorRules } from "./anaphors.ts";
import { committeeRules } from "./committee-departments.ts";
import { pairedOfficeRules } from "./paired-offices.ts";
import { listRules } from "./enumerated-names.ts";
import { knownRules } from "./headed-names.ts";
import { personRules } from "./person-rules.ts";
import { postRules } from "./posts.ts";
import { eventRules, honourRules, titledRules } from "./quoted-rules.ts";
import { regionalRules } from "./regional-rules.ts";
import { reformRules } from "./reorganized-bodies.ts";
import { suffixRules } from "./suffix-rules.ts";
import { undertakingRules } from "./undertaking-rules.ts";
import { valueRules } from "./value-rules.ts";
import { villageRules } from "./village-offices.ts";

export const families: readonly RuleFamily[] = [
  ...[
    personRules,
    postRules,
    suffixRules,
    knownRules,
    villageRules,
    committeeRules,
    pairedOfficeRules,
    listRules,
    reformRules,
    regionalRules,
  ],
  ...[titledRules, honourRules, eventRules, undertakingRules, valueRules, anaphorRules],
];
