/** English words between a person and the post that they take, hold or leave, as sources of regular expressions. */

const taking =
  "became|becomes|took office as|takes office as|will take office as|(?:will|would|may|might|could|is to|is set to|is expected to|is tipped to|reportedly|allegedly) become|has become|rose to become|went on to become|took over as|takes over as|was sworn in as|will be sworn in as|has been confirmed as|was promoted to|(?:left|leaves|moved|is leaving) [^.;,{PAO}]{0,30}?to become|(?:has )?(?:started|begun|began|starts|begins) (?:work |duty |duties )?as";
const following = "succeeds {P} as|succeeded {P} as|replaces {P} as|replaced {P} as";
const leaving =
  "used to be|was formerly|was previously|was once|resigned(?: from (?:his|her) (?:post|position|role|job))? as|has resigned(?: from (?:his|her) (?:post|position|role|job))? as|resigns as|(?:has )?stepped down as|steps down as|stood down as|quit as|(?:has |had )?(?:also |since |recently )?retired as|left as|(?:was|has been|were) (?:removed|sacked|dismissed|fired|ousted|suspended|relieved) as";
const holding = "remains|acts as|acted as|served as|serves as|continues as";
export const takingPost = `${taking}|${following}|(?:has|have|had) served as|${leaving}|${holding}`;
/** Behind a person: each with what the person is then called. */
export const headVerbs: Readonly<Record<string, string>> = {
  chairs: "chair",
  heads: "head",
  leads: "leader",
  directs: "director",
  manages: "manager",
  teaches: "teacher",
  lectures: "lecturer",
  coaches: "coach",
  volunteers: "volunteer",
  nurses: "nurse",
  preaches: "preacher",
  "has run": "head",
  "has chaired": "chair",
  "has headed": "head",
  "has led": "leader",
  "has directed": "director",
  "has managed": "manager",
};
