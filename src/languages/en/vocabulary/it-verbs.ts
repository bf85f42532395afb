/** English verbs that tell what `it` is, as sources of regular expressions. */

export const heldVerbs = "sponsored|organi[sz]ed|held|hosted|attended|officiated|staged|graced|flagged off";
export const featuredVerbs = "?:attracted|drew|brought together|kicks off|takes place|took place|featured";
export const builtVerbs =
  "built|constructed|funded|financed|implemented|designed|rehabilitated|supervised|completed|commissioned|carried out|undertaken|estimated|expected|due";
export const costVerbs = "costs?|creates?|links?|connects?|benefits?|includes?|involves?|covers?|replaces?|comprises?";
