/** Which pages a build reads again, where a model was asked, is asked, or is not. */
import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/extraction/own-reading.ts";
import { extractionVersion, incomplete, isReadBy, modelOfVersion, withoutModel } from "../../src/versions.ts";

const plain = "1f2e";
const withModel = "1f2e +llm@qwen2.5:7b;a;b +llm-relations@qwen2.5:7b;a;b";

describe("a page", () => {
  it("is not read again without the model that has read it", () => {
    expect(isReadBy(withModel, plain)).toBe(true);
    expect(isReadBy(incomplete(withModel), plain)).toBe(true);
    expect(modelOfVersion(withModel)).toEqual({ model: "qwen2.5:7b", isWhole: true });
  });

  it("is read again by a model that has not, by another, where it lacks answers, and by another version", () => {
    expect(isReadBy(plain, withModel)).toBe(false);
    expect(isReadBy(withModel.replaceAll("7b", "14b"), withModel)).toBe(false);
    expect(isReadBy(incomplete(withModel), withModel)).toBe(false);
    expect(isReadBy(withModel, "2f2e")).toBe(false);
    expect(modelOfVersion(incomplete(withModel))).toEqual({ model: "qwen2.5:7b", isWhole: false });
    expect(modelOfVersion(plain)).toBeUndefined();
  });

  it("tells the user's rules and names apart from what reads it beside them", () => {
    const own = `${extractionVersion()} rules@0a1b names@2c3d`;
    const beside = ` +own-tagger@x +llm@qwen2.5:7b;a;b`;
    expect(partsOf(own + beside)).toEqual({ base: `${extractionVersion()} rules@0a1b`, own, beside });
    expect(partsOf(incomplete(`${extractionVersion()}${beside}`))?.own).toBe(extractionVersion());
    expect(withoutModel(beside)).toBe(" +own-tagger@x");
    expect(isReadBy(own + beside, `${own} +own-tagger@x`)).toBe(true);
    expect(isReadBy(own + beside, own.replace("2c3d", "2c3e"))).toBe(false);
    expect(partsOf(`${extractionVersion()}0 rules@0a1b`)).toBeUndefined();
  });
});
