/** Where names begin and end, and what they are, in sentences of several countries; each was written before the rule that reads it. */
import { expect, test } from "vitest";
import { namesOf } from "../english-text.ts";

test.each([
  ["Volunteers from the Order of Malta and Civil Defence stood by.", ["Organization Order of Malta", "Agency Civil Defence"]],
  [
    "The Mid-Ireland Tourism Cluster met at the County Arms Hotel.",
    ["Organization Mid-Ireland Tourism Cluster", "Place County Arms Hotel"],
  ],
  ["Offaly Local Enterprise Office is based in Tullamore.", ["Agency Offaly Local Enterprise Office", "Place Tullamore"]],
  ["The bridge at Victoria Lock, near Meelick, will close.", ["Place Victoria Lock", "Place Meelick"]],
  ["St Brendan's Community School student Aoibhín Kelly sang.", ["Organization St Brendan's Community School", "Person Aoibhín Kelly"]],
  ["Work on the R439 road between Birr and Banagher begins soon.", ["Place R439", "Place Birr", "Place Banagher"]],
  ["Birr 20:20, a voluntary group, cleaned the Camcor River.", ["Place Camcor River"]],
  ["The Rural Development Programme 2014-2020 ended.", ["Project Rural Development Programme"]],
  ["He plays for Birr RFC and Offaly.", ["Organization Birr RFC", "Place Offaly"]],
  [
    "Dr Michelle O'Leary-Walsh of Portiuncula University Hospital spoke.",
    ["Person Michelle O'Leary-Walsh", "Organization Portiuncula University Hospital"],
  ],
  ["Esker Hills Golf Club hosted the Offaly Hospice Classic.", ["Organization Esker Hills Golf Club", "Event Offaly Hospice Classic"]],
  ["The Minister of State at the Department of Health visited.", ["Agency Department of Health"]],
  [
    "Retired garda Joe Feeney from Lorrha won the Mná na hÉireann Award.",
    ["Person Joe Feeney", "Place Lorrha", "Honor Mná na hÉireann Award"],
  ],
  [
    "The Mayor of Tagbilaran, Jane Yap, opened the Saulog Tagbilaran Festival.",
    ["Place Tagbilaran", "Person Jane Yap", "Event Saulog Tagbilaran Festival"],
  ],
  ["Residents of Purok 3, Barangay Cogon, protested.", ["Village Barangay Cogon"]],
  [
    "The Diocese of Tagbilaran runs the Dr. Cecilio Putong National High School museum.",
    ["Organization Diocese of Tagbilaran", "Organization Dr. Cecilio Putong National High School"],
  ],
  [
    "Police Colonel Lorenzo Batuan leads the Bohol Police Provincial Office.",
    ["Person Lorenzo Batuan", "Agency Bohol Police Provincial Office"],
  ],
  ["BISU-Calape campus director Dr. Reggie Cajetas agreed.", ["Person Reggie Cajetas"]],
  ["The Abatan River Life Tour in Maribojoc won the ASEAN Tourism Award.", ["Place Maribojoc", "Honor ASEAN Tourism Award"]],
  ["The Aberdare National Park is run by KWS.", ["Place Aberdare National Park", "Agency KWS"]],
  [
    "Ndaragwa MP George Gachagua gave a cheque to Leshau Pondo Polytechnic.",
    ["Place Ndaragwa", "Person George Gachagua", "Organization Leshau Pondo Polytechnic"],
  ],
  [
    "Tower Sacco and Taifa Sacco financed the Potato Value Chain Programme.",
    ["Organization Tower Sacco", "Organization Taifa Sacco", "Project Potato Value Chain Programme"],
  ],
  [
    "The Kenya Plant Health Inspectorate Service (Kephis) closed the store.",
    ["Agency Kenya Plant Health Inspectorate Service", "Agency Kephis"],
  ],
  ["Women from Kaimbaga ward sold pyrethrum to Kentegra Biotechnology.", ["Place Kaimbaga", "Organization Kentegra Biotechnology"]],
  [
    "Bishop James Wainaina of the Catholic Diocese of Nyahururu prayed.",
    ["Person James Wainaina", "Organization Catholic Diocese of Nyahururu"],
  ],
  ["JM Kariuki Memorial Hospital in Ol Kalou got a scanner.", ["Organization JM Kariuki Memorial Hospital", "Place Ol Kalou"]],
  ["County Public Service Board chairperson Kimani Gichuhi retired.", ["Agency County Public Service Board", "Person Kimani Gichuhi"]],
  ["The Nyandarua County Bursary Fund Act was passed.", ["Policy Nyandarua County Bursary Fund Act"]],
  ["A Boeing 737 landed at Wilson Airport.", ["Place Wilson Airport"]],
  [
    "Hon. Justice Mary Kasango sat at the Environment and Land Court in Nyahururu.",
    ["Person Mary Kasango", "Agency Environment and Land Court", "Place Nyahururu"],
  ],
  [
    "The Women's Institute in Great Malvern held a Summer Fayre.",
    ["Organization Women's Institute", "Place Great Malvern", "Event Summer Fayre"],
  ],
  ["Gloucestershire Hospitals NHS Foundation Trust apologised.", ["Organization Gloucestershire Hospitals NHS Foundation Trust"]],
  ["PCSO Dan Reed patrols Stow-on-the-Wold.", ["Person Dan Reed", "Place Stow-on-the-Wold"]],
  [
    "The Friends of Cirencester Park raised £4,000 for Maggie's Centre.",
    ["Organization Friends of Cirencester Park", "Organization Maggie's Centre"],
  ],
  [
    "Ward councillor Bev Moss chairs Bourton-on-the-Water Parish Council.",
    ["Person Bev Moss", "Agency Bourton-on-the-Water Parish Council"],
  ],
  ["The Otago Regional Council will stop work at Tomahawk Lagoon.", ["Agency Otago Regional Council", "Place Tomahawk Lagoon"]],
  ["Te Rūnanga o Moeraki and Waitaki District Council signed.", ["Organization Te Rūnanga o Moeraki", "Agency Waitaki District Council"]],
  [
    "Cape Breton Regional Municipality and Nova Scotia Power met in Glace Bay.",
    ["Agency Cape Breton Regional Municipality", "Organization Nova Scotia Power", "Place Glace Bay"],
  ],
  ["RCMP Cpl. Guillaume Tremblay closed Trans-Canada Highway.", ["Agency RCMP", "Person Guillaume Tremblay", "Place Trans-Canada Highway"]],
  [
    "The Bruce County Museum & Cultural Centre in Southampton hosted Pumpkinfest.",
    ["Organization Bruce County Museum & Cultural Centre", "Place Southampton", "Event Pumpkinfest"],
  ],
  ["Ballybrophy Railway Line users met Irish Rail chief Jim Meade.", ["Organization Irish Rail", "Person Jim Meade"]],
  [
    "Roscrea Stove Company employs 60 in the Benamore Business Park.",
    ["Organization Roscrea Stove Company", "Place Benamore Business Park"],
  ],
  [
    "North Tipperary Hospice is fundraising at Thurles Shopping Centre.",
    ["Organization North Tipperary Hospice", "Place Thurles Shopping Centre"],
  ],
  [
    "The Tipperary Rural Traffic Act does not exist, said solicitor Aidan Leahy.",
    ["Policy Tipperary Rural Traffic Act", "Person Aidan Leahy"],
  ],
  [
    "Éire Óg Nenagh beat Toomevara in the Tipperary Intermediate Final.",
    ["Organization Éire Óg Nenagh", "Organization Toomevara", "Event Tipperary Intermediate Final"],
  ],
  [
    "Mass was said by Canon Pat Deely in St Cronan's Church, Roscrea.",
    ["Person Pat Deely", "Organization St Cronan's Church", "Place Roscrea"],
  ],
  ["The Tipperary Energy Agency got money from the EU.", ["Agency Tipperary Energy Agency", "Organization EU"]],
  ["Nenagh CoCo engineer Rosemary Joyce signed off on it.", ["Person Rosemary Joyce"]],
  ["The Borris-in-Ossory Vintage Rally drew thousands.", ["Event Borris-in-Ossory Vintage Rally"]],
  [
    "The Provincial Social Welfare and Development Office helped Typhoon Odette victims.",
    ["Agency Provincial Social Welfare and Development Office"],
  ],
  ["Mayor Jane Cajes-Yap vetoed Resolution No. 88.", ["Person Jane Cajes-Yap", "Policy Resolution No. 88"]],
  [
    "Loboc Children's Choir sang at the Holy Trinity Parish in Loay.",
    ["Organization Loboc Children's Choir", "Organization Holy Trinity Parish", "Place Loay"],
  ],
  [
    "Dr. Yul Lopez heads the Gov. Celestino Gallares Memorial Medical Center.",
    ["Person Yul Lopez", "Organization Gov. Celestino Gallares Memorial Medical Center"],
  ],
  ["The Bohol Light Company Inc. cut power to Poblacion Norte.", ["Organization Bohol Light Company Inc.", "Place Poblacion Norte"]],
  ["Kagawad Ruben Tirol of Barangay Tiptip complained.", ["Person Ruben Tirol", "Village Barangay Tiptip"]],
  ["The Kalikasan Green Club of Inabanga planted mangroves.", ["Organization Kalikasan Green Club of Inabanga"]],
  ["The Philippine Statistics Authority-Bohol counted 1.4 million people.", ["Agency Philippine Statistics Authority-Bohol"]],
  [
    "Nyahururu Water and Sanitation Company (Nyahuwasco) will dig boreholes.",
    ["Organization Nyahururu Water and Sanitation Company", "Organization Nyahuwasco"],
  ],
  ["Governor Kiarie Badilisha flagged off trucks at Ol Kalou Stadium.", ["Person Kiarie Badilisha", "Place Ol Kalou Stadium"]],
  [
    "The National Government Constituencies Development Fund built Shamata Girls High School.",
    ["Organization National Government Constituencies Development Fund", "Organization Shamata Girls High School"],
  ],
  [
    "Deputy County Commissioner Gideon Oyagi chaired the meeting at Kipipiri Sub-county headquarters.",
    ["Person Gideon Oyagi", "Place Kipipiri Sub-county"],
  ],
  [
    "Farm Africa and Self Help Africa trained farmers in Mirangine.",
    ["Organization Farm Africa", "Organization Self Help Africa", "Place Mirangine"],
  ],
  [
    "Kenya Dairy Board MD Margaret Kibogy visited Mawingu Farmers Cooperative Society.",
    ["Agency Kenya Dairy Board", "Person Margaret Kibogy", "Organization Mawingu Farmers Cooperative Society"],
  ],
  [
    "Chief Inspector Mary Wambugu of Engineer Police Station arrested two men in Njabini.",
    ["Person Mary Wambugu", "Agency Engineer Police Station", "Place Njabini"],
  ],
  [
    "The Lake Ol Bolossat Conservation Group wants a buffer zone around Lake Ol Bolossat.",
    ["Organization Lake Ol Bolossat Conservation Group", "Place Lake Ol Bolossat"],
  ],
  [
    "The Salient Coffee Growers Sacco opened a branch in Ndunyu Njeru market.",
    ["Organization Salient Coffee Growers Sacco", "Place Ndunyu Njeru"],
  ],
  ["He was educated at Kenyatta University and lives on Moi Avenue.", ["Organization Kenyatta University", "Place Moi Avenue"]],
  [
    "Sheriff's deputies and the Iowa State Patrol closed Highway 20 near Williams.",
    ["Agency Iowa State Patrol", "Place Highway 20", "Place Williams"],
  ],
  [
    "Webster City's Briggs Woods Golf Course hosts the Hamilton Open.",
    ["Place Webster City", "Place Briggs Woods Golf Course", "Event Hamilton Open"],
  ],
  [
    "State Sen. Jesse Green and Farm Bureau president Kim Lott spoke.",
    ["Person Jesse Green", "Organization Farm Bureau", "Person Kim Lott"],
  ],
] as [string, string[]][])("%s", (text, names) => {
  const found = namesOf(`Round-up\n\n${text}\n\nNobody else came.`).map((name) => name.replace(/ = .*$/, ""));
  expect(found).toEqual(names);
});
