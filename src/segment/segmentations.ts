/** The segmentation of the languages that are registered, each whole. */
import { languagePacks, onceRegistered, packOf } from "../languages/registry.ts";
import { plainSegmentation, type LineTest, type Segmentation } from "./segmentation.ts";

/** In the order in which they were registered. */
export const segmentations = onceRegistered((): readonly Segmentation[] =>
  languagePacks().map(({ segmentation }) => ({ ...plainSegmentation, ...segmentation })),
);

/** Throws a RangeError where no pack has the code. */
export const segmentationOf = (code: string): Segmentation => segmentations()[languagePacks().indexOf(packOf(code))]!;

type TestName = { [Name in keyof Segmentation]: Segmentation[Name] extends LineTest ? Name : never }[keyof Segmentation];

/** Whether a line is such by the words of any language. */
export const isOfAny =
  (name: TestName): ((line: string) => boolean) =>
  (line) =>
    segmentations().some((one) => one[name].test(line));

/** No language shortens a word with the full stop at `at`. */
export const endsSentence = (text: string, at: number): boolean => segmentations().every((one) => one.endsSentence(text, at));
