/** The letter by which rules, and the tests' markup, name each kind of mention. */
export { kindLetters } from "../../graph/ontology.ts";
