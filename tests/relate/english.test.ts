import { describe, expect, test } from "vitest";
import { relationsOf } from "../english-text.ts";
import { expectLinear } from "../growth.ts";

describe("English relations", () => {
  test.each([
    ["Jane Mwangi, director of the Kenya Forest Service, spoke.", ["Jane Mwangi WORKS_FOR Kenya Forest Service title=director"]],
    ["Kenya Forest Service senior ranger Jane Mwangi spoke.", ["Jane Mwangi WORKS_FOR Kenya Forest Service title=senior ranger"]],
    ["The director of the Kenya Forest Service, Jane Mwangi, spoke.", ["Jane Mwangi WORKS_FOR Kenya Forest Service title=director"]],
    [
      "Jane Mwangi, a former director of the Kenya Forest Service, spoke.",
      ["Jane Mwangi WORKS_FOR Kenya Forest Service title=director ended"],
    ],
    ["Peter Otieno, a maize farmer from Olderkesi village, came.", ["Peter Otieno LIVES_IN Olderkesi occupation=maize farmer"]],
    ["Lakshmi Devi, 52, a weaver who lives in Kodihalli, came.", ["Lakshmi Devi LIVES_IN Kodihalli occupation=weaver"]],
    ["Peter Otieno, who was born in Moshi, came.", ["Peter Otieno NATIVE_OF Moshi"]],
    [
      "Maseno University held the Yala Wetlands Festival on February 2.",
      ["Maseno University ORGANIZES Yala Wetlands Festival date=2024-02-02"],
    ],
    ["Usenge Primary School took part in the Yala Wetlands Festival.", ["Usenge Primary School PARTICIPATES_IN Yala Wetlands Festival"]],
    [
      "The Loita Water Project was funded by the World Bank and implemented by Davis Engineering Ltd.",
      ["Davis Engineering Ltd IMPLEMENTS Loita Water Project", "World Bank FUNDS Loita Water Project"],
    ],
    ["The Loita Water Project will be built by Davis Engineering Ltd.", ["Davis Engineering Ltd IMPLEMENTS Loita Water Project planned"]],
    ["The World Bank provided 3 million yuan for the Loita Water Project.", ["World Bank FUNDS Loita Water Project amountCny=3000000"]],
    [
      "The World Bank provided US$ 3 million for the Loita Water Project.",
      ["World Bank FUNDS Loita Water Project amountForeign=USD 3000000"],
    ],
    ["The World Bank provided $3 million for the Loita Water Project.", ["World Bank FUNDS Loita Water Project amountForeign=$ 3000000"]],
    ["The World Bank provided $3-5 million for the Loita Water Project.", ["World Bank FUNDS Loita Water Project"]],
    ["It was built by Eldoret-based Davis Engineering Ltd.", ["Davis Engineering Ltd LOCATED_IN Eldoret"]],
    ["Maseno University and the World Bank have agreed to share a hall.", ["Maseno University COOPERATES_WITH World Bank"]],
    ["The World Bank did not fund the Loita Water Project.", []],
    ["Herefordshire Council published the Local Flood Strategy.", ["Herefordshire Council ISSUED Local Flood Strategy"]],
    ["Voi Town Library won the Green Library Award.", ["Voi Town Library RECEIVED Green Library Award"]],
    ["Yala Town Council was renamed Bondo Town Council.", ["Yala Town Council SUCCEEDED_BY Bondo Town Council"]],
    [
      "The Kenya Forest Service, in partnership with Maseno University, plans to launch the Kakamega Forest Programme.",
      [
        "Kenya Forest Service COOPERATES_WITH Maseno University",
        "Kenya Forest Service IMPLEMENTS Kakamega Forest Programme planned",
        "Maseno University IMPLEMENTS Kakamega Forest Programme planned",
      ],
    ],
    ["The shop in Olderkesi village in Narok County is open.", ["Olderkesi PART_OF Narok County"]],
  ])("%s", (text, relations) => {
    expect(relationsOf(text)).toEqual(relations);
  });

  test("over sentences: the project, it, she, and a list of places that is no part of another", () => {
    const text =
      "Voi Water Authority began the Tsavo Pipeline Project. The project is funded by the Mlango Foundation. It is to be built by Lugg Civil Works Ltd.\n\n" +
      "Grace Mghendi, a nurse at Moi Hospital, came. She was born in Taveta. They serve Voi, Bura and Taveta.";
    expect(relationsOf(text)).toEqual([
      "Grace Mghendi NATIVE_OF Taveta",
      "Grace Mghendi WORKS_FOR Moi Hospital title=nurse",
      "Lugg Civil Works Ltd IMPLEMENTS Tsavo Pipeline Project planned",
      "Mlango Foundation FUNDS Tsavo Pipeline Project",
      "Voi Water Authority IMPLEMENTS Tsavo Pipeline Project",
    ]);
  });

  test("a sentence without end takes time that grows with its length", () => {
    expectLinear((size) => relationsOf(`${"Jane Doe and the Kenya Forest Service, ".repeat(20 * size)}held it.`), { times: 20 });
  });
});
