/** English words around the names of places, as sources of regular expressions. */

export const direction =
  "(?:north|south|east|west|northern|southern|eastern|western|north-?east(?:ern)?|north-?west(?:ern)?|south-?east(?:ern)?|south-?west(?:ern)?|central|upper|lower|mid|rural|remote|coastal|nearby|neighbou?ring|greater|metropolitan|mountainous|hilly|semi-arid|arid|flood-prone|far)";
const side =
  "heart|hills|foothills|north|south|east|west|middle|edge|outskirts|tip|interior|shadow|end|side|corner|part|region|coast|cent(?:re|er)";
const ruled = "city|county|district|town|province|state|country|island|municipality|region";
/** Before the place that holds another: `the hills of`, `the county’s eastern`. */
export const lead = `(?:the )?(?:${direction} |(?:${direction} )?(?:${side}) of (?:the )?|(?:${ruled})['’]s ){0,2}`;
export const settlement =
  "(?:village|town|township|community|settlement|hamlet|suburb|barangay|district|city|municipality|neighbou?rhood|parish|ward|sub-county|island|islands|area|locality|townland|estate|port|resort|enclave|outpost|capital|headquarters|seat|constituency|municipal|trading cent(?:re|er)|market cent(?:re|er)|hub|gateway|region|county|province|state|slum|station)";
export const manyKinds =
  "(?:communities|villages|wards|parishes|barangays|districts|sub-counties|counties|towns|townships|talukas?|tehsils|mandals|hamlets|suburbs|settlements|areas|municipalities|neighbou?rhoods|constituencies|islands|divisions|localities|townlands|estates|boroughs|sitios|cities|provinces|states|regions|sub-locations|locations)";
/** Behind a name, in small letters: it holds towns and villages. */
export const largerKind =
  "county|sub-county|subcounty|district|ward|province|municipality|division|region|taluka?|hobli|subdistrict|sub-district|chiefdom|block|tehsil|mandal|township|constituency|location|state|town|city|prefecture|local government area";
/** What goes on behind a place named with what it is in. */
export const goesOn =
  "and|on|to|from|was|were|is|are|has|had|have|will|would|said|says|where|who|which|that|after|by|for|with|when|while|as|in|at|this|last|next|yesterday|today|during|over|since|until|before|under|through|into|took|won|died|told|got|near";
export const townNouns =
  "town|village|city|municipality|hamlet|suburb|township|parish|townland|district|county|province|island|barangay|community|ward|sub-county|neighbourhood|neighborhood|municipalities|towns|villages";
export const placeNouns =
  "town|village|county|sub-county|subcounty|district|ward|province|municipality|division|region|area|location|sub-location|parish|taluk|hobli|panchayat|communal land|communal area|police division|police area|police limits|subdistrict|sub-district|local government area|chiefdom|block|tehsil|mandal|township|constituency|city|estate|island|barangay|suburb|neighbourhood|neighborhood|slum|settlement|trading centre|shopping centre|town centre";
export const bodyAfterPlace =
  "council|government|hall|board|assembly|clerk|manager|hospital|school|court|police|road|executive|representative|councillor|councilor|officer|commissioner|administrator|chief|mayor|secretary|health|department|governor|chairman|chairperson|farmers?|director|engineer|attorney|judge|boss|party";
