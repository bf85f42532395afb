/** Names as papers of Nepal, Pakistan, Nigeria, Guyana, Botswana, Ireland and the islands print them. */
import { expect, test } from "vitest";
import { namesOf } from "../english-text.ts";

test.each([
  ["Noor ul Habib Lashari met Zafar ur Rahim in Lahore.", ["Person Noor ul Habib Lashari", "Person Zafar ur Rahim", "Place Lahore"]],
  ["Mayor Peter ‘Chap’ Cleary spoke.", ["Person Peter ‘Chap’ Cleary"]],
  ["Independent Patrick Farrel was proposed.", ["Person Patrick Farrel"]],
  ["They thanked Kgosi Masedi Tsebo and Ven. Galle Sumana Thero.", ["Person Masedi Tsebo", "Person Galle Sumana Thero"]],
  ["According to SP Om Prasad Adhir, Prasad had left. Mr Adhir was late.", ["Person Om Prasad Adhir", "Person Adhir = Om Prasad Adhir"]],
  ["The contractor Man Bahal Khadik, 32, was named.", ["Person Man Bahal Khadik"]],
  ["The Area Police Office Jhalri has the case.", ["Agency Area Police Office Jhalri"]],
  ["The Chairman of Itile-Ikote Local Council Development Area spoke.", ["Agency Itile-Ikote Local Council Development Area"]],
  ["The International Organization for Resettlement paid.", ["Organization International Organization for Resettlement"]],
  ["Officers of the Directorate for Priority Crime Inquiry came.", ["Agency Directorate for Priority Crime Inquiry"]],
  ["He bought flowers at Danlow Flower Shop.", ["Organization Danlow Flower Shop"]],
  ["Villages such as Ann’s Grove will benefit in Region Four.", ["Place Ann’s Grove", "Place Region Four = Region Four"]],
  ["The road from National Highway 49 is closed.", ["Place National Highway 49 = National Highway 49"]],
  ["He opened the new campus building of the Divisional Public School.", ["Organization Divisional Public School"]],
  ["Discussions were held the whole day.", []],
  ["He said the district considers as one project what the town does.", []],
  ["The Ward Development Committees were elected and the House rose.", []],
  [
    "Planning and Development minister Camilla Robins-Rea was there.",
    ["Agency Planning and Development = Ministry of Planning and Development", "Person Camilla Robins-Rea"],
  ],
  ["The Commissioner for Local Government, Chieftaincy Affairs and Community Development was glad.", []],
])("%s", (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test.each([
  ["Deputy Commissioner Layan, Ameera Baidar-Khan, spoke.", ["Place Layan", "Person Ameera Baidar-Khan"]],
  ["Executive Engineer Highways Tariq Jaspal-Noor briefed him.", ["Person Tariq Jaspal-Noor"]],
  ["Assistant Commissioner Faisalabad Imran Malik spoke.", ["Place Faisalabad", "Person Imran Malik"]],
  ["They arrested one Monday Ehikoya and one Kabir Lawal.", ["Person Monday Ehikoya", "Person Kabir Lawal"]],
  ["It will be on one Monday in May.", []],
  ["Staff of Government College for Women Karol came.", ["Organization Government College for Women Karol"]],
  ["The road linking Ilemo with Ipele is open.", ["Place Ilemo", "Place Ipele"]],
  ["The Layan Rural Support Programme came.", ["Organization Layan Rural Support Programme"]],
  ["The Kwana State Police Command has arrested two men.", ["Agency Kwana State Police Command"]],
])("an officer's office, a day's name, a body and a road's ends: %s", (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test.each([
  ["The Minister of State for Water and Energy was there.", ["Agency Water and Energy = Ministry of Water and Energy"]],
  [
    "A local Non-governmental Organization called Actions Changing Lives (ACL) built it.",
    ["Organization Actions Changing Lives", "Organization ACL = Actions Changing Lives"],
  ],
  ["The Project Management Committee met.", ["Agency Project Management Committee"]],
  ["Glen Urkar Rural Community Association SCIO got a grant.", ["Organization Glen Urkar Rural Community Association SCIO"]],
  [
    "Dato Sri Alexander Nantar Lingis spoke. The villagers thanked Nantar for his help.",
    ["Person Alexander Nantar Lingis", "Person Nantar = Alexander Nantar Lingis"],
  ],
  ["Disgraced Holm County Council is to go.", ["Agency Holm County Council"]],
])("a portfolio, what is called so, letters behind an association, a middle name: %s", (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test.each([
  ["Municipal Committee Anantpore gave a grant.", ["Agency Municipal Committee Anantpore"]],
  ["The Member for the Upper Hunting Dave Layell spoke.", ["Place Upper Hunting", "Person Dave Layell"]],
  ["It was sponsored by Essary Oil UK.", ["Organization Essary Oil UK"]],
  ["In the men’s race Witnar A Sangmo came first.", ["Person Witnar A Sangmo"]],
])("a committee of a town, a seat, a firm of a country and an initial: %s", (text, names) => {
  expect(namesOf(text)).toEqual(names);
});
