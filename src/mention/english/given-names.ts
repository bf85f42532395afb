/** Given names of the English-speaking world that general lists of English names leave out. */

const names = new Set(
  `aoife aisling ciara niamh sinéad sinead siobhán siobhan orla órla gráinne grainne deirdre bríd brid máire maire nóirín noreen eileen breda bernie concepta assumpta fionnuala caoimhe roisin róisín sorcha éadaoin
   saoirse eimear emer áine aine maeve méabh una clodagh dervla dympna ciarán ciaran eoin eoghan owen seán sean pádraig padraig padraic pat paddy liam cormac conor connor declan fergal fergus fintan finbarr
   donal donncha diarmuid dermot dara darragh daragh colm cathal brendan niall oisín oisin rory ruairí ronan rónán senan tadhg tomás eamon eamonn éamon éamonn micheál micheal mícheál séamus seamus gearóid ger gerry joe jim tom noel
   rhea conchita eleuterio cornelio oscar rodrigo renato rogelio ramon rolando reynaldo romeo ernesto ernesta danilo domingo eduardo enrique felipe felisa fidel florencio fernando gregorio ignacio isidro jaime janette
   jennifer jovelyn jocelyn lorna luz luzviminda maricel marites marilou marivic merlinda milagros myrna nelia nenita nestor nilda norma ofelia orlando pablo perla pilar pedro rosalinda rosario rowena ruel sonny teresita
   virgilio wilfredo zenaida arnel arturo benigno benjie bienvenido crisanto crispin cesar dante efren edgar edgardo erwin gilbert gerardo imelda josefina juanito leopoldo manolo mario nonito
   ramesh suresh mahesh dinesh rajesh mukesh ganesh girish harish naresh umesh jagdish ashok anil sunil vijay ajay sanjay rajiv rajeev sandeep pradeep deepak vivek vikas vinod manoj pramod prakash prasad ravi raju
   kumar krishna gopal mohan madhav narayan venkatesh srinivas lakshmi laxmi padma radha sita gita geeta sunita anita kavita savita lalita mamta rekha usha asha meena meera nisha priya pooja puja deepa shobha sudha
   jyothi jyoti shanti shanta kamala vimala nirmala urmila rani ranjit harpreet gurpreet manpreet baldev jaswinder kuldeep amarjit mohammed mohammad muhammad ahmed ahmad abdul abdullah ibrahim ismail yusuf hassan hussein
   ali omar umar usman fatima fatuma zainab amina aisha asha halima khadija mariam maryam rashid salim juma hamisi abdi farah
   wanjiru wanjiku wambui nyambura njeri wangari waithera muthoni wairimu akinyi achieng atieno adhiambo awuor anyango otieno ochieng odhiambo omondi owino onyango kamau mwangi njoroge kariuki maina kimani ndungu
   kipchoge kiprono kipkorir kiptoo cheruiyot chebet jepkosgei jeptoo chepkoech wekesa wafula nekesa nafula mutua mutuku musyoka mueni mwende kioko katana kazungu mwakio mghendi
   kwame kwabena kwaku kofi yaw kwasi kojo ama akua abena efua esi adwoa yaa afia nana osei akosua adjoa abla mawuli selorm edem senyo elikem akpene dzifa
   chinedu chukwuma emeka ifeanyi ikenna nnamdi obinna uche chioma ngozi nneka adaeze amaka ifeoma adebayo babatunde olumide olusegun folake funke yetunde bolanle tunde segun kunle musa sani bello aminu hauwa
   thabo sipho themba bongani mandla nkosinathi siyabonga sibusiso lerato palesa dineo refilwe tshepo tebogo kagiso katlego mpho neo lindiwe nomsa nomvula thandi zanele nokuthula phumzile zodwa busisiwe ayanda
   andile vusi vuyo mokgadi dikeledi phophi violet francois johan pieter piet hendrik gert jaco riaan danie elmarie annelize marietjie
   godfrey geoffrey moses isma prossy stella aisha davidson okello ocen achan akello apio auma babirye nakato wasswa kato mugisha tumusiime byaruhanga ssempijja nalubega nansubuga
   barrack grace godwin goodluck emmanuel felicia winfred gifty
   hone hemi wiremu tama rangi mere moana aroha hinemoa ngaire huia kiri mereana tane rawiri tipene pita
   leeanne leanne kayleigh hayley keely shelagh morag mairi eilidh catriona iain alasdair hamish callum calum angus fraser ewan euan gwen bronwen rhian sian siân carys cerys eluned gwyn gareth rhys huw dafydd
   ieuan emyr geraint aled ifan elin megan lowri nia mali
   denise jeanne ted walt hank chuck earl vern virgil wendell floyd lloyd darrell darlene marlene arlene lorraine peggy patty cindy tammy bev deb barb sheri sherri terri kris`
    .trim()
    .split(/\s+/),
);

export const isListedGivenName = (word: string): boolean => names.has(word.toLowerCase());
