/** English events, projects, policies and honours. */
import { describe, expect, test } from "vitest";
import { namesOf } from "../english-text.ts";

describe("events", () => {
  test.each([
    [
      "Crowds came to the Sondu Wetlands Festival and the Bluff Oyster Festival.",
      ["Event Sondu Wetlands Festival", "Event Bluff Oyster Festival"],
    ],
    ["Pupils marked World Water Day.", ["Event World Water Day"]],
    ["The village held a tree planting day.", ["Event tree planting day"]],
    ["The annual fun run was wet.", []],
    ["The Ardara Marathon will be held in May.", ["Event Ardara Marathon"]],
    ["A groundbreaking ceremony drew crowds.", ["Event groundbreaking ceremony"]],
    ["The Nelson Wine Festival was organised well.", ["Event Nelson Wine Festival"]],
    ["The U16 County Final was close.", ["Event U16 County Final"]],
    ["They held a clean-up campaign and a science fair.", ["Event clean-up campaign", "Event science fair"]],
    ["The Feile na Laoch, will be held there.", ["Event Feile na Laoch"]],
    ["The Kerala Boat Race drew crowds.", ["Event Kerala Boat Race"]],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});

describe("projects, and what stands already", () => {
  test.each([
    ["The Ndalat Water Project serves goats.", ["Project Ndalat Water Project"]],
    ["Contractors will build the Sagana Bridge this year.", ["Project Sagana Bridge"]],
    ["Cars crossed the Sagana Bridge.", ["Place Sagana Bridge"]],
    ["A flood relief scheme is wanted.", ["Project flood relief scheme"]],
    ["The Teme Valley Restoration Project ended.", ["Project Teme Valley Restoration Project"]],
    ["Work on the Lisheen Greenway, which is under construction, stopped.", ["Project Lisheen Greenway"]],
    ["They ran along the Lisheen Greenway.", ["Place Lisheen Greenway"]],
    ["The Slum Upgrading Programme has begun.", ["Project Slum Upgrading Programme"]],
    ["The Rural Electrification Scheme reached it.", ["Project Rural Electrification Scheme"]],
    ["The county began a borehole drilling project.", ["Project borehole drilling project"]],
    ["The Teme and Rea Flood Scheme is ready.", ["Project Teme and Rea Flood Scheme"]],
    ["The refurbishment of Voi Library starts soon.", ["Project Voi Library"]],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});

describe("acts, bills, plans and ordinances with their numbers", () => {
  test.each([
    ["The Local Government Act of 1993 says so.", ["Policy Local Government Act of 1993"]],
    ["The Animal Welfare Bill was read twice.", ["Policy Animal Welfare Bill"]],
    ["The Hauraki Climate Strategy sets targets.", ["Policy Hauraki Climate Strategy"]],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});

describe("titles and prizes", () => {
  test.each([
    ["She was named Young Farmer of the Year.", ["Honor Young Farmer of the Year"]],
    ["The school won the Silver Badge.", ["Honor Silver Badge"]],
    ["He received the Purple Heart.", ["Honor Purple Heart"]],
    ["The team won the Munster Shield.", ["Honor Munster Shield"]],
    ["The village was named Best Village.", ["Honor Best Village"]],
    ["The mayor received the Gawad Kalasag.", ["Honor Gawad Kalasag"]],
    ["She was awarded the Order of Canada.", ["Honor Order of Canada"]],
    ["He holds the Padma Shri.", ["Honor Padma Shri"]],
    ["She got a Fulbright Scholarship.", ["Honor Fulbright Scholarship"]],
    ["The team won.", []],
    ["Kebede Tadesse was named Coach of the Year.", ["Person Kebede Tadesse", "Honor Coach of the Year"]],
    ["The award went to nobody.", []],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});
