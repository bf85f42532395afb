/** Where English names begin and end, and capitals that name nothing. */
import { describe, expect, test } from "vitest";
import { namesOf } from "../english-text.ts";

describe("where a name begins and ends", () => {
  test.each([
    ["Yesterday Laikipia University opened.", ["Organization Laikipia University"]],
    ["However, Tauranga City Council refused.", ["Agency Tauranga City Council"]],
    ["Laikipia University’s library closed.", ["Organization Laikipia University"]],
    ["Kitui Governor Daudi Mutua spoke.", ["Place Kitui", "Person Daudi Mutua"]],
    ["Holmby Primary School head Imogen Sayle spoke.", ["Organization Holmby Primary School", "Person Imogen Sayle"]],
    ["Last Monday Kisumu Polytechnic closed.", ["Organization Kisumu Polytechnic"]],
    ["The Mayor of Ledbury came.", ["Place Ledbury"]],
    ["World Bank director Josphat Barasa spoke.", ["Organization World Bank", "Person Josphat Barasa"]],
    ["Egerton University and Kenyatta Hospital agreed.", ["Organization Egerton University", "Organization Kenyatta Hospital"]],
    ["On Tuesday Tess Ybarra left.", ["Person Tess Ybarra"]],
    ["In April Gore District Council met.", ["Agency Gore District Council"]],
    ["Both Tess Ybarra and Gore Museum agreed.", ["Person Tess Ybarra", "Organization Gore Museum"]],
    ["A spokesman for the Ndalat Water Project spoke to the BBC.", ["Project Ndalat Water Project", "Organization BBC"]],
    [
      "Early in the week, before the long rains had set in, the Kenya\nForest Service planted it with the help of pupils.",
      ["Agency Kenya Forest Service"],
    ],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});

describe("what names nothing", () => {
  test.each([
    ["On Monday the Mayor and the Council met.", []],
    ["English and Kiswahili are taught at every level.", []],
    ["Christmas Day and Easter Monday are holidays.", []],
    ["Phase 2 begins soon. Class 8 sits exams.", []],
    ["It rained. The rain stopped. Farmers were glad.", []],
    ["I think God helps.", []],
    ["Chinese tea and Indian cotton sell well.", []],
    ["The First World War ended there.", []],
    ["Covid-19 closed the market.", []],
    ["Police, Teachers and Nurses marched.", []],
    ["Ten people were hurt when a wall fell.", []],
    ["The Irish weather was bad and the French wine was good.", []],
    ["Facebook and WhatsApp went down.", []],
    ["He said: “The Government must act.”", []],
    ["Boxing Day was quiet and New Year’s Eve loud.", []],
    ["Tickets cost more. Photo by staff. Contributed.", []],
    ["I was there in May and in August.", []],
    ["Councillors voted 7-2. Officers agreed. Parents clapped.", []],
    ["ICT and PE are taught.", []],
    ["Grade 7 pupils read Chapter 3.", []],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});
