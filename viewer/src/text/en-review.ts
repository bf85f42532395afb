/** Decisions and corrections: English. */
import type { zhReview } from "./zh-review.ts";

export const enReview: typeof zhReview = {
  decisionsNone: "Nobody has decided anything yet.",
  takeBack: "Take back",
  rename: "Rename",
  newName: "New name",
  save: "Save",
  cancel: "Cancel",
  correct: "Correct",
  retract: "The sentence does not state this",
  confirm: "The sentence states this",
  splitName: "“{name}” is another here",
  correctValue: "It says another value:",
  whichValue: "Which value",
  newValue: "What the sentence says",
  noValue: "empty: it says none",
  corrected: "Put right by a person: {values}",
  listComma: ", ",
  decisionKinds: {
    same: "same",
    different: "different",
    unsure: "unsure",
    split: "split",
    rename: "rename",
    retract: "retract",
    confirm: "confirm",
    correct: "correct",
    undo: "undo",
  },
  decisionStates: {
    standing: "holds",
    undone: "taken back",
    lapsed: "its text is gone",
  },
};
