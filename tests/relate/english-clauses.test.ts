/** What verbs, titles and small words of English news state; sentences of several countries, all made up. */
import { describe, expect, test } from "vitest";
import { relationsOf } from "../english-text.ts";

describe("posts whose body is told elsewhere", () => {
  test.each([
    [
      "Two students of Keral High School won. Headmistress R. Padma said they had worked hard.",
      "R. Padma WORKS_FOR Keral High School title=headmistress",
    ],
    [
      "The Hamlin County Board of Supervisors voted 3-2. Supervisors Gary Trent and Lynn Oster were opposed.",
      "Lynn Oster WORKS_FOR Hamlin County Board of Supervisors title=supervisor",
    ],
    [
      "The Kendrick Public Library got a grant. Library director Amy Reed thanked them.",
      "Amy Reed WORKS_FOR Kendrick Public Library title=director",
    ],
    [
      "Marley District Council met. The council's assets and services manager, Richard Cooney, said so.",
      "Richard Cooney WORKS_FOR Marley District Council title=assets and services manager",
    ],
    ["The new president of the Cork Farmers Union is Elaine Hogan.", "Elaine Hogan WORKS_FOR Cork Farmers Union title=president"],
    [
      "Stanton City Council met Monday and hired Bolton Lund as city engineer.",
      "Bolton Lund WORKS_FOR Stanton City Council title=city engineer",
    ],
    ["Anna Doyle, the Offaly County Council chief executive, spoke.", "Anna Doyle WORKS_FOR Offaly County Council title=chief executive"],
    [
      "The mayor of Ledbury, Cllr Anne Frost, will speak. Ledbury Town Council paid.",
      "Anne Frost WORKS_FOR Ledbury Town Council title=mayor",
    ],
    ["Coun Peter Wilks, who represents Upper Dale on North Moor Council, agreed.", "Peter Wilks WORKS_FOR North Moor Council"],
  ])("%s", (text, relation) => {
    expect(relationsOf(text)).toContain(relation);
  });

  test("whoever resigned, or held it before, holds the post no more", () => {
    expect(relationsOf("Stanton City Council met. Mayor Ted Ihle resigned on Monday.")).toEqual([
      "Ted Ihle WORKS_FOR Stanton City Council title=mayor ended",
    ]);
    expect(relationsOf("Jane Doyle, a former chairman of the Marley Harbour Board, spoke.")).toEqual([
      "Jane Doyle WORKS_FOR Marley Harbour Board title=chairman ended",
    ]);
  });
});

describe("deeds", () => {
  test.each([
    [
      "Mbita Sub-county Hospital opened. The Lake Lighting Project, a programme which UNICEF is implementing, paid for it.",
      "UNICEF IMPLEMENTS Lake Lighting Project",
    ],
    [
      "Tenders for the Haldi Bus Terminal have been awarded to Nagar Infra Works.",
      "Nagar Infra Works IMPLEMENTS Haldi Bus Terminal planned",
    ],
    [
      "The council launched the Seddon Wastewater Upgrade. Engineering company Fulton Moore has been awarded the contract.",
      "Fulton Moore IMPLEMENTS Seddon Wastewater Upgrade planned",
    ],
    [
      "The Reed Public Library has received a $60,000 grant from the Mellon Trust for its Prairie Voices Project.",
      "Mellon Trust FUNDS Prairie Voices Project",
    ],
    ["The Marley Show is on Saturday. Fonterra is the main sponsor.", "Fonterra FUNDS Marley Show"],
    ["The World Bank-funded Rift Value Chain Project has begun.", "World Bank FUNDS Rift Value Chain Project"],
    [
      "The Kinanga Irrigation Project, a joint venture between Kinanga County Council and the European Union, has stalled.",
      "European Union IMPLEMENTS Kinanga Irrigation Project",
    ],
    [
      "Built by the Tribal Development Agency at a cost of Rs 2 crore, the Mani Hostel will house girls.",
      "Tribal Development Agency IMPLEMENTS Mani Hostel",
    ],
    [
      "Bugara District was declared winner of the National Sanitation Week and took home the Golden Broom Award.",
      "Bugara District RECEIVED Golden Broom Award",
    ],
    [
      "The Bugara Clean Town Campaign, which the Bugara Municipal Council started, goes on.",
      "Bugara Municipal Council ORGANIZES Bugara Clean Town Campaign",
    ],
  ])("%s", (text, relation) => {
    expect(relationsOf(text).map((line) => line.replace(/ (?:date|startDate|endDate|amountCny|amountForeign)=\S+/g, ""))).toContain(
      relation,
    );
  });

  test("what was asked for, denied or only reported of somebody else is no deed", () => {
    expect(relationsOf("Residents asked Marley Council to build the Arrow Bridge Project.")).toEqual([]);
    expect(relationsOf("Marley Council did not fund the Arrow Bridge Project.")).toEqual([]);
  });
});

describe("homes and places", () => {
  test.each([
    ["A native of Madikeri, she served for years. Meera Rao thanked all.", undefined],
    ["Meera Rao spoke. A native of Madikeri, she served for years.", "Meera Rao NATIVE_OF Madikeri"],
    ["Jamie Frost, who farms sheep near Wardle, spoke.", "Jamie Frost LIVES_IN Wardle"],
    ["Nagar Infra Works of Hassan won.", "Nagar Infra Works LOCATED_IN Hassan"],
    ["Kirima Girls School, a day school in Timau, won.", "Kirima Girls School LOCATED_IN Timau"],
    ["They meet at the Market Place, Hexley, on Monday.", "Market Place LOCATED_IN Hexley"],
    ["Residents of Marania in Buuri sub-county sang.", "Marania PART_OF Buuri"],
    ["The Tipu Museum comes under the Department of Archaeology.", "Tipu Museum PART_OF Department of Archaeology"],
    ["The Bovina Walk Festival was organised by the Bovina Club at Hexley Park in May.", "Bovina Walk Festival LOCATED_IN Hexley Park"],
  ])("%s", (text, relation) => {
    const found = relationsOf(text);
    if (relation === undefined) expect(found).toEqual([]);
    else expect(found).toContain(relation);
  });
});
