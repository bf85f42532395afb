/** Where English names begin and end, and capitals that name nothing. */
import { describe, expect, test } from "vitest";
import { namesOn } from "./english-page.ts";

describe("where a name begins and ends", () => {
  test.each([
    ["Yesterday Maseno University opened.", ["Organization Maseno University"]],
    ["However, Tauranga City Council refused.", ["Agency Tauranga City Council"]],
    ["Maseno University’s library closed.", ["Organization Maseno University"]],
    ["Narok Governor Patrick Ntutu spoke.", ["Place Narok", "Person Patrick Ntutu"]],
    ["Bainbridge Primary School head Charlotte Harpin spoke.", ["Organization Bainbridge Primary School", "Person Charlotte Harpin"]],
    ["Last Monday Kisumu Polytechnic closed.", ["Organization Kisumu Polytechnic"]],
    ["The Mayor of Ledbury came.", ["Place Ledbury"]],
    ["World Bank director Peter Otieno spoke.", ["Organization World Bank", "Person Peter Otieno"]],
    ["Egerton University and Kenyatta Hospital agreed.", ["Organization Egerton University", "Organization Kenyatta Hospital"]],
    ["On Tuesday Ann Lopez left.", ["Person Ann Lopez"]],
    ["In April Gore District Council met.", ["Agency Gore District Council"]],
    ["When Peter Otieno arrived, Jane Naserian left.", ["Person Peter Otieno", "Person Jane Naserian"]],
    ["Both Ann Lopez and Gore Museum agreed.", ["Person Ann Lopez", "Organization Gore Museum"]],
    ["A spokesman for the Loita Water Project spoke to the BBC.", ["Project Loita Water Project", "Organization BBC"]],
    [
      "Early in the week, before the long rains had set in, the Kenya\nForest Service planted it with the help of pupils.",
      ["Agency Kenya Forest Service"],
    ],
    [
      "Gore Museum to Get New Roof\n\nThe roof of Gore Museum leaks, and the council has set money aside for a new one this winter.",
      ["Organization Gore Museum", "Organization Gore Museum"],
    ],
  ])("%s", (text, found) => {
    expect(namesOn(text)).toEqual(found);
  });
});

describe("what names nothing", () => {
  test.each([
    ["On Monday the Mayor and the Council met.", []],
    ["English and Kiswahili are taught at every level.", []],
    ["Elephants, maize and Residents do not name anybody.", []],
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
    expect(namesOn(text)).toEqual(found);
  });
});
