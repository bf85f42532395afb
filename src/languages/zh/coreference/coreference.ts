/** Which names and pointers of a Chinese article mean one thing. */
import type { Coreference } from "../../../resolve/within/coreference.ts";
import { endingFor, isBeside, namedInBody, nounOf } from "./anaphors.ts";
import { fullName } from "./full-names.ts";
import { bodyKey, formalName, institutionName, isOfEveryCounty, isShortInBodies, organizationKey } from "./name-forms.ts";
import { isNoPost, roleBefore, shortPerson, surnameOf } from "./people.ts";
import { beginsWithPlace, fullPlace, placeBefore, placeEndings } from "./places.ts";
import { distinctions, isOccasion, tellingPart, withoutEdition } from "./undertakings.ts";
import { joinUnits } from "./units.ts";

/** Names of at least this length say enough by themselves to be found at the end of a longer one. */
const tellingLength = 4;
/** Names of at least this length may even begin with a place: 汤原农场有限公司. */
const unmistakableLength = 8;

const introduced = /^[（(](?:以下)?(?:简称|下称)(?:为)?[:：]?[“"「《]?([^”"」》）)]{2,12})[”"」》]?[)）]/;

export const coreference: Coreference = {
  ...{ bodyKey, organizationKey, institutionName, formalName, fullName, isOfEveryCounty, isShortInBodies },
  ...{ placeBefore, beginsWithPlace, placeEndings, fullPlace },
  ...{ shortPerson, surnameOf, isNoPost, roleBefore },
  ...{ tellingPart, distinctions, withoutEdition, isOccasion },
  ...{ nounOf, endingFor, namedInBody, isBeside },
  mayEndLonger: (name) =>
    name.length < tellingLength || !/\p{Script=Han}/u.test(name)
      ? "never"
      : name.length < unmistakableLength
        ? "unless it begins with a place"
        : "surely",
  joinAgencies: joinUnits,
  // No acronyms are made of Chinese characters.
  initialsOf: () => [],
  introducedBy: (after) => introduced.exec(after)?.[1],
};
