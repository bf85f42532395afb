import { describe, expect, it } from "vitest";
import { expectRight, facts, named, read } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

describe("settings", () => {
  it("are the same for the same seed, with different people", () => {
    const [first] = settings(1, 7);
    const [again] = settings(1, 7);
    expect({ ...again, draw: 0 }).toEqual({ ...first, draw: 0 });
    expect(new Set(first!.people).size).toBe(8);
  });

  it("a plain post is read right", () => {
    const trials = [...settings(40, 1)].map(({ county, people: [person] }) => {
      const text = `${county}水利局局长${person}检查防汛。`;
      const page = read(text);
      const right =
        facts(page, "WORKS_FOR").join() === `${person} WORKS_FOR ${county}水利局 title=局长` && named(page, "Person").length === 1;
      return { text, fault: right ? undefined : facts(page).join("; ") };
    });
    expectRight(trials);
  });
});
