/** English people: posts, honorifics, given names, and surnames that stand alone. */
import { describe, expect, test } from "vitest";
import { namesOf } from "../english-text.ts";

describe("a post, a calling or an honorific before the name", () => {
  test.each([
    ["Mayor Grace Tuazon thanked Dr. Henry Abban.", ["Person Grace Tuazon", "Person Henry Abban"]],
    ["Councillors Mary Hickey and Thomas Furlong voted against it.", ["Person Mary Hickey", "Person Thomas Furlong"]],
    ["Sergeant Colm Hartigan of Garda headquarters made the appeal.", ["Person Colm Hartigan"]],
    ["Headteacher Philippa Ashdown welcomed the news.", ["Person Philippa Ashdown"]],
    ["Fire Chief Walt Dennison said nobody was hurt.", ["Person Walt Dennison"]],
    ["Justice Wanjiru Kimotho dismissed the case.", ["Person Wanjiru Kimotho"]],
    ["Speaking afterwards, Cllr Bernadette Foy praised the crew.", ["Person Bernadette Foy"]],
    ["Captain Ross Whitaker scored twice.", ["Person Ross Whitaker"]],
    ["Principal Eileen Nkrumah and her deputy, Kwabena Osei, resigned.", ["Person Eileen Nkrumah", "Person Kwabena Osei"]],
    ["Supervisor Dale Tvedt moved the motion.", ["Person Dale Tvedt"]],
    ["“We are tired,” said Brigid Looney.", ["Person Brigid Looney"]],
    ["According to Moses Wekesa, the well is dry.", ["Person Moses Wekesa"]],
    ["The late Sister Concepta Daly taught there.", ["Person Concepta Daly"]],
    ["Chief Inspector Rajesh Naik arrested two men.", ["Person Rajesh Naik"]],
    ["Police Corporal Jomar Abella drove.", ["Person Jomar Abella"]],
    ["Kapitan Nestor Salazar cut the ribbon.", ["Person Nestor Salazar"]],
    ["Nurse Aroha Tamihana was on duty.", ["Person Aroha Tamihana"]],
    ["Farmer Gethin Pugh lost forty ewes.", ["Person Gethin Pugh"]],
    ["Prof. Sunita Rao and Rev. Isaac Mensah judged it.", ["Person Sunita Rao", "Person Isaac Mensah"]],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});

describe("who somebody is, told behind the name", () => {
  test.each([
    ["Wilhelmina Botha, the mayor, agreed.", ["Person Wilhelmina Botha"]],
    ["Ama Serwaah, 34, sells cloth.", ["Person Ama Serwaah"]],
    ["Kiri Matene, who chairs the trust, was pleased.", ["Person Kiri Matene"]],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});

describe("given names, initials and small words inside names", () => {
  test.each([
    ["T.M. Vasudha sang before B. K. Hegde.", ["Person T.M. Vasudha", "Person B. K. Hegde"]],
    ["Siobhán Ní Mhurchú met Pádraig Ó Sé.", ["Person Siobhán Ní Mhurchú", "Person Pádraig Ó Sé"]],
    ["Lu Mingxia and Wei Jiaqi planted sugarcane.", ["Person Lu Mingxia", "Person Wei Jiaqi"]],
    ["Mary-Kate O’Donnell’s brother came first.", ["Person Mary-Kate O’Donnell"]],
    ["Noel Crimmins OAM and Sally Nugent MBE were there.", ["Person Noel Crimmins", "Person Sally Nugent"]],
    ["Davina Holt-Bryce’s horse won.", ["Person Davina Holt-Bryce"]],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});

describe("a surname alone is who had it last", () => {
  test.each([
    ["Ruth Acheampong grew tomatoes. Acheampong sold them.", ["Person Ruth Acheampong", "Person Acheampong = Ruth Acheampong"]],
    [
      "Ann Tapsell and Karen Tapsell met. Tapsell laughed.",
      ["Person Ann Tapsell", "Person Karen Tapsell", "Person Tapsell = Karen Tapsell"],
    ],
    ["Greg Vander Ploeg coaches them. Vander Ploeg was pleased.", ["Person Greg Vander Ploeg", "Person Vander Ploeg = Greg Vander Ploeg"]],
    ["Brogan won by a mile. Una Brogan is only nineteen.", ["Person Brogan = Una Brogan", "Person Una Brogan"]],
    ["Brogan won by a mile. Una Brogan and Pat Brogan are twins.", ["Person Una Brogan", "Person Pat Brogan"]],
    ["Ruth Acheampong’s mother kept goats. Acheampong’s did better.", ["Person Ruth Acheampong", "Person Acheampong = Ruth Acheampong"]],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});

describe("the name behind a body and the post in it", () => {
  test.each([
    ["Thika Hospital matron Lucy Njeri spoke.", ["Organization Thika Hospital", "Person Lucy Njeri"]],
    ["Rotorua Lakes Council spokesperson Hemi Walker spoke.", ["Agency Rotorua Lakes Council", "Person Hemi Walker"]],
    ["The council’s roads manager, Dirk Venter, spoke.", ["Person Dirk Venter"]],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});
