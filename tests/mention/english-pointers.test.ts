/** English words that stand for a body named before. */
import { describe, expect, test } from "vitest";
import { pointersOn } from "./english-page.ts";

describe("what points back, and what only looks so", () => {
  test.each([
    ["Waipā District Council met. The council voted.", ["The council = Waipā District Council"]],
    ["Lumley Hospital is full. Nurses left the hospital.", ["the hospital = Lumley Hospital"]],
    ["The Teme Trail Project began. The project is late.", ["The project = Teme Trail Project"]],
    ["Rain fell. The council met.", []],
    ["Waipā District Council met. The council of elders met too.", []],
    ["Gore Museum shut. Rolleston Museum opened. The museum is free.", ["The museum = Rolleston Museum"]],
    ["The Loita Festival is old. The company is new.", []],
    [
      "Gore Hospital and Gore Library shut. The library leaks and the hospital is cold.",
      ["The library = Gore Library", "the hospital = Gore Hospital"],
    ],
    ["The Weka Trust paid. This trust is rich.", ["This trust = Weka Trust"]],
    ["The Weka Trust paid. The Trust Fund is rich.", []],
    ["The Kinsale Festival grew. The festival of ideas did not.", []],
    ["Parliament passed the Seeds Bill. The bill helps growers.", ["The bill = Seeds Bill"]],
    ["Egerton University is old.\n\nThe university has a farm.", ["The university = Egerton University"]],
  ])("%s", (text, found) => {
    expect(pointersOn(text)).toEqual(found);
  });
});
