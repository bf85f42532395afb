/** Whom `He` and `She` stand for, and whose body the last one named is not. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, judged, read, trials } from "./reading.ts";

const women = ["Margaret Lawson", "Ruth Ackland", "Helen Marsh", "Joan Pryor"];
const men = ["Edward Thorne", "Walter Hobbs", "Simon Reeve", "Peter Lang"];
const societies = ["Tindale Historical Society", "Overbeck Horticultural Society", "Hartwell Rotary Club"];

describe("She behind a sentence that tells of her and names a man", () => {
  it("is no man with a title, and not whom that sentence names behind `she`", () => {
    expectRight(
      trials(60, 41, (draw, index) => {
        const [woman, man, society] = [draw.pick(women), draw.pick(men), draw.pick(societies)];
        const between = [
          `In 1970 she stood as the Liberal candidate against Sir ${man}.`,
          `Her neighbour, Mr ${man}, called her a saint.`,
          `After that she moved abroad with ${man}.`,
        ][index % 3]!;
        const text = `Remembering ${woman}\n\n${woman} was born in Leeds. ${between} She was president of the ${society}.`;
        return judged(text, [`${woman} WORKS_FOR ${society} title=president ended`], "WORKS_FOR");
      }),
    );
  });

  it("is the man himself where the sentence is about him", () => {
    const page = read(
      "A new chairman\n\nMargaret Lawson retired. Edward Thorne came from Leeds. He is chairman of the Hartwell Rotary Club.",
    );
    expect(facts(page, "WORKS_FOR")).toEqual(["Edward Thorne WORKS_FOR Hartwell Rotary Club title=chairman"]);
  });
});

describe("an officer of the nation", () => {
  it.each(["Kwaben District Commander", "District Police Commander"])("%s is not the assembly's", (post) => {
    const page = read(
      `Officers suspended\n\nThe Kwaben District Assembly met on Monday. Police Superintendent Mary Owusu, ${post}, said one suspect had been arrested.`,
    );
    expect(facts(page, "WORKS_FOR").filter((line) => line.startsWith("Mary Owusu"))).not.toContainEqual(
      expect.stringContaining("Assembly"),
    );
  });
});

describe("a bishop", () => {
  it("is not the church's in which he or she leads a service", () => {
    const page = read(
      "A service\n\nSt Anne's Church is full. A service will be led by the Bishop of Tindale, the Rt Rev. Susan Clay, at St Anne's Church.",
    );
    expect(facts(page, "WORKS_FOR")).toEqual([]);
  });
});
