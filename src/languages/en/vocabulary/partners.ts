/** English words for acting together and for what bodies become, as sources of regular expressions. */

/** Between two bodies that act together. */
export const together =
  "together with|along with|in co-operation with|in liaison with|in concert with|hand-in-hand with|with the assistance of|with the cooperation of|with the backing of|with backing from|joined by|teamed with|linked up with|tied up with|twinned with|has an? \\p{Ll}+ partnership with|has partnered with|jointly with|hand in hand with|in association with|in tandem with|with assistance from|in partnership with|in collaboration with|in conjunction with|in cooperation with|alongside|with support from|with help from|with the support of|with the help of|partnered with|partners with|partnering with|joined hands with|joined forces with|teamed up with|teams up with|" +
  "worked with|works? with|working with|worked closely with|collaborated with|cooperates? with|signed (?:an? |the )?[^.;]{0,50}?with|entered into (?:an? )?[^.;]{0,40}?with|supported by|backed by|assisted by|with \\p{Ll}+ (?:help|support|assistance|backing) from";
/** Behind two bodies: what they do, they do together. */
export const jointly =
  "jointly|agreed|signed|work together|work jointly|team up|collaborate|cooperate|partner|working together|working jointly|(?:work|works|worked|working) (?:hand in hand|side by side|closely)|collaborating|collaborated|cooperating|worked together|joined forces|join forces|joined hands|teamed up|partnered";
export const sealing = "entered into|enter into|inked|sealed|struck|sign|signing|exchanged";
export const pact = "pact|agreement|deal|MoU|MOU|[Mm]emorandum|partnership|contract|accord";
export const drawnUp = "signed|agreed|negotiated|concluded|drawn up|drafted|endorsed";
/** `the festival, run by`: participles of what is put on. */
export const putOn = "led|organi[sz]ed|run|hosted|held|staged|implemented|built|undertaken|launched|conducted|carried out";
/** Stems: `will stage`, `has planted`. */
export const puttingOn = "stag|hold|held|organi[sz]|host|run|ran|plant|launch|train|restor|clean|distribut|develop|conduct|put on";
export const jointWork = "initiative|collaboration|partnership|project|joint venture|joint effort|programme|program|campaign";

export const becoming =
  "renamed|rebranded|replaced by|merged into|succeeded by|absorbed into|became|becomes|to become|will become|turned into|upgraded to|reconstituted as";
export const reused =
  "is now|are now|reopened as|has reopened as|(?:was|has been|is being|will be|is to be) (?:converted|transformed|redeveloped|turned) (?:in)?to|now houses";
export const duties = "functions|powers|duties|role|responsibilities|assets|services|staff";
export const merging = "merged?|merging|amalgamated?|combined?|united?";
