/** New posts, memberships and parties, as councils and papers of many countries tell of them; and whose home it is not. */
import { expect, test } from "vitest";
import { relationsOf } from "../english-text.ts";

test.each([
  [
    "Holm Shire Council has appointed Fiona Weigand as its new Chief Executive Officer.",
    ["Fiona Weigand WORKS_FOR Holm Shire Council title=Chief Executive Officer"],
  ],
  [
    "Steven Kingsbott has been announced as the new Chairperson of the Holm Grants Commission.",
    ["Steven Kingsbott WORKS_FOR Holm Grants Commission title=chairperson"],
  ],
  [
    "Councillor Ger Frisk is the new chairman of the Pilton Municipal District.",
    ["Ger Frisk WORKS_FOR Pilton Municipal District title=chairman"],
  ],
  [
    "Farley Austin remains the Chief Secretary of the Tobar House of Assembly.",
    ["Farley Austin WORKS_FOR Tobar House of Assembly title=Chief Secretary"],
  ],
  [
    "John Tannam OAM, a former chair of Holm Shire Council, has been asked to help.",
    ["John Tannam WORKS_FOR Holm Shire Council title=chair ended"],
  ],
  [
    "Steve Workham and Bill Steppe were re-appointed to the County Planning Commission.",
    ["Bill Steppe WORKS_FOR County Planning Commission", "Steve Workham WORKS_FOR County Planning Commission"],
  ],
  ["Steve Workham was not appointed to the County Planning Commission.", []],
  ["Lucy Roffe has been working at Holm City Council since May.", ["Lucy Roffe WORKS_FOR Holm City Council"]],
  ["Brian Combe, a senior official at the Ministry of Works, said so.", ["Brian Combe WORKS_FOR Ministry of Works"]],
  ["Fenner Party’s Donna Sherman will lead the talks.", ["Donna Sherman WORKS_FOR Fenner Party"]],
  ["Mr Fahim Twalo (Fenner Party) took the oath.", ["Fahim Twalo WORKS_FOR Fenner Party"]],
  ["He beat former Governor Issa Timam of the Fenner Party.", ["Issa Timam WORKS_FOR Fenner Party"]],
  [
    "The Minister of Local Government, Ambassador Tamba Lamin, spoke.",
    ["Tamba Lamin WORKS_FOR Ministry of Local Government title=minister"],
  ],
  [
    "The National Head of the Directorate for Priority Crime Inquiry Lieutenant General Godfrey Lebo thanked them.",
    ["Godfrey Lebo WORKS_FOR Directorate for Priority Crime Inquiry title=Lieutenant General"],
  ],
  [
    "DSP Kishor Shresta of Jajar District Police Office said so.",
    ["Kishor Shresta WORKS_FOR Jajar District Police Office", "Kishor Shresta WORKS_FOR Jajar District Police Office title=DSP"],
  ],
  [
    "Holm Public School (HPS) is new. Deputy Commissioner Qasim Ijal, Principal HPS, Professor Yasir Mirzan and others were present.",
    ["Yasir Mirzan WORKS_FOR Holm Public School title=professor"],
  ],
  ["Among the governors who took the oath were Mr Fahim Twalo of Lamu and Mr John Nyagar of Meru.", []],
  ["Ronald Hervin, age 91, of Wheaton, died.", ["Ronald Hervin LIVES_IN Wheaton ended"]],
  ["Ronald Hervin was born on January 22, 1931, in Tecumseh.", ["Ronald Hervin NATIVE_OF Tecumseh"]],
])("%s", (text, relations) => {
  expect(relationsOf(text)).toEqual(relations);
});

test.each([
  [
    "The member representing Oyon East in the Kwana State House of Assembly, Mr Kunle Fabi, spoke.",
    ["Kunle Fabi WORKS_FOR Kwana State House of Assembly title=member"],
  ],
  ["Holm Town Council swore in Mrs Folasade Adebo as its new Secretary.", ["Folasade Adebo WORKS_FOR Holm Town Council title=Secretary"]],
  ["SHO Kotwal Police Station Javed Darzi said so.", ["Javed Darzi WORKS_FOR Kotwal Police Station title=SHO"]],
  ["Kate Moran and Mary Hadley, both residents of Clogha, came.", ["Kate Moran LIVES_IN Clogha", "Mary Hadley LIVES_IN Clogha"]],
  ["The training was organised by the Ilora-based Hope Foundation at Ojoku.", ["Hope Foundation LOCATED_IN Ilora"]],
  [
    "Support came under the Clogha Water Project and the Holm Trust has provided $2 million.",
    ["Holm Trust FUNDS Clogha Water Project amountForeign=$ 2000000"],
  ],
])("%s", (text, relations) => {
  expect(relationsOf(text)).toEqual(relations);
});

test.each([
  "Holm High School's Peter Ashdown, a pupil, ran.",
  "Peter Ashdown was appointed to the Holm Land Board inquiry.",
  "Peter Ashdown, a member of the Holm High School class of 1988, flew home.",
  "Peter Ashdown leads Dale Museum tours.",
  "Peter Ashdown joined Dale Museum members on a walk.",
  "In a letter to the Minister of Health, Pastor Peter Ashdown asked for help.",
  "Peter Ashdown or Mary Lunn will be chairman of the Holm Farmers Union.",
  "Peter Ashdown has been working with Holm Bank on the merger.",
])("gives no post: %s", (text) => {
  expect(relationsOf(text)).toEqual([]);
});

test("who works for an officer of a body works for nobody told, and who shadows a minister sits in no ministry", () => {
  expect(relationsOf("Peter Ashdown worked for Fenner Party leader Mary Lunn.")).toEqual(["Mary Lunn WORKS_FOR Fenner Party title=leader"]);
  expect(relationsOf("Shadow Minister for Health Mary Lunn criticised Minister for Health Peter Ashdown.")).toEqual([
    "Peter Ashdown WORKS_FOR Ministry of Health title=minister",
  ]);
  expect(relationsOf("Peter Ashdown is the next chairman of Holm Bank, his supporters believe.")).toEqual([
    "Peter Ashdown WORKS_FOR Holm Bank title=chairman planned",
  ]);
});

test.each([
  [
    "Holm Health Authority Chair Peter Nevins and CEO Mary Lunn were there.",
    ["Mary Lunn WORKS_FOR Holm Health Authority title=CEO", "Peter Nevins WORKS_FOR Holm Health Authority title=chair"],
  ],
  [
    "The Deputy Minister of Education for Administration, Alexander Dupo, thanked them.",
    ["Alexander Dupo WORKS_FOR Ministry of Education title=Deputy Minister"],
  ],
  [
    "Fatina Mukar, the Permanent Secretary Ministry of Natural Resources, urged them to save water.",
    ["Fatina Mukar WORKS_FOR Ministry of Natural Resources title=Permanent Secretary"],
  ],
  [
    "They thanked Hula MP Datuk Wilson Ugar, Deputy Minister in Holm Customs Department (Native Laws) and Buka assemblyman Datuk Jefferson Jamit.",
    [],
  ],
  ["The works were paid for by Holm Water Corporation, Kicuki District, and Dale Trust.", []],
])("of two in one breath, and in a row: %s", (text, relations) => {
  expect(relationsOf(text)).toEqual(relations);
});

test("the town won, not the county that it is in; and the member for a place sits in no council there", () => {
  expect(relationsOf("The judges visited Lismoy, Co Waterford, which received the Tidiest Town Award.")).toEqual([
    "Lismoy PART_OF Co Waterford",
    "Lismoy RECEIVED Tidiest Town Award",
  ]);
  expect(relationsOf("Upper Hunting Shire Council paid. Member for the Upper Hunting Dave Layell said so.")).toEqual([
    "Upper Hunting Shire Council HAS_JURISDICTION Upper Hunting",
  ]);
  expect(relationsOf("Collector Anil Patil called for the successful conduct of the Holm Sports Festival.")).toEqual([]);
});

test.each([
  [
    "If elected, Peter Ashdown will be the first chairman of Holm Bank.",
    ["Peter Ashdown WORKS_FOR Holm Bank title=first chairman alleged"],
  ],
  ["Mr Ashdown succeeded his father, John Ashdown, as chairman of Holm Bank.", []],
  ["To the chairman of Holm Bank, Peter Ashdown was a hero.", []],
  ["According to the chairman of Holm Bank, Peter Ashdown lied.", []],
  ["According to the chairman of Holm Bank, Peter Ashdown, the vault was empty.", ["Peter Ashdown WORKS_FOR Holm Bank title=chairman"]],
])("what a condition, a predecessor and a phrase in front leave: %s", (text, relations) => {
  expect(relationsOf(text)).toEqual(relations);
});
