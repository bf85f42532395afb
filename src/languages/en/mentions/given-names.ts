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
   ali omar umar usman fatima fatuma zainab amina aisha halima khadija mariam maryam rashid salim juma hamisi abdi farah
   wanjiru wanjiku wambui nyambura njeri wangari waithera muthoni wairimu akinyi achieng atieno adhiambo awuor anyango otieno ochieng odhiambo omondi owino onyango kamau mwangi njoroge kariuki maina kimani ndungu
   kipchoge kiprono kipkorir kiptoo cheruiyot chebet jepkosgei jeptoo chepkoech wekesa wafula nekesa nafula mutua mutuku musyoka mueni mwende kioko katana kazungu mwakio mghendi
   kwame kwabena kwaku kofi yaw kwasi kojo ama akua abena efua esi adwoa yaa afia nana osei akosua adjoa abla mawuli selorm edem senyo elikem akpene dzifa
   chinedu chukwuma emeka ifeanyi ikenna nnamdi obinna uche chioma ngozi nneka adaeze amaka ifeoma adebayo babatunde olumide olusegun folake funke yetunde bolanle tunde segun kunle musa sani bello aminu hauwa
   thabo sipho themba bongani mandla nkosinathi siyabonga sibusiso lerato palesa dineo refilwe tshepo tebogo kagiso katlego mpho neo lindiwe nomsa nomvula thandi zanele nokuthula phumzile zodwa busisiwe ayanda
   andile vusi vuyo mokgadi dikeledi phophi violet francois johan pieter piet hendrik gert jaco riaan danie elmarie annelize marietjie
   godfrey geoffrey moses isma prossy stella davidson okello ocen achan akello apio auma babirye nakato wasswa kato mugisha tumusiime byaruhanga ssempijja nalubega nansubuga
   barrack grace godwin goodluck emmanuel felicia winfred gifty
   hone hemi wiremu tama rangi mere moana aroha hinemoa ngaire huia kiri mereana tane rawiri tipene pita
   leeanne leanne kayleigh hayley keely shelagh morag mairi eilidh catriona iain alasdair hamish callum calum angus fraser ewan euan gwen bronwen rhian sian siân carys cerys eluned gwyn gareth rhys huw dafydd
   ieuan emyr geraint aled ifan elin megan lowri nia mali
   denise jeanne ted walt hank chuck earl vern virgil wendell floyd lloyd darrell darlene marlene arlene lorraine peggy patty cindy tammy bev deb barb sheri sherri terri kris
   ailsa angharad attracta avril basil bethan bridie bronagh ceri denzil dougal eirlys eithne elspeth elwyn emlyn ffion finbar finlay
   finola glenys glyn goretti graeme gwenda haydn hefin heledd hywel idris ivor ivy iwan jarlath kirsteen kirsty lachlan leighton lorcan
   loretto mair majella martyn menna mhairi muiris murdo nerys nesta nuala olive oonagh ossie owain pearl piers ranald redmond reg
   rhodri roddy rosaleen ruaridh selwyn sioned struan tecwyn torquil trefor triona tudor ultan vaughan wilf wyn
   abdalla akoth aoko apiyo bakari barasa chelangat chepkemoi cherono gitau githinji jepchirchir kadzo kamande karanja karisa kibet
   kilonzo kipkemboi kiplagat kiprotich koech langat macharia mbugua mghoi mumbi muthama mwadime mwanahamisi mwanajuma mwikali naliaka
   nasimiyu nduku ndunge njuguna nyokabi okoth ouma rotich syombua wacera wachira wangui wanza waweru
   aber acen adong ainembabazi annet apolot atim atuhaire deogratius geofrey hadijah jamil joachim kizito kobusingye kyomuhendo
   livingstone medard nabirye nabukenya nakku nalwoga namukasa namutebi proscovia prossie resty scovia shamim specioza ssali sserunkuma
   sulaiman swaibu sylivia tumwine yoweri
   abiba afua alhassan araba ayishetu azara baffour charity comfort delali dorcas ekow emelia enyonam etornam fati faustina fiifi
   fuseini iddrisu issahaku kafui korku kwadwo mahama memuna mercy naa patience philomina rahinatu salamatu salomey seidu sena senanu
   sulemana theresah vida wilhemina yayra
   abimbola abiodun abubakar ademola adeola adewale adunni aliyu ayodeji ayodele bamidele bassey bukola chidi chinwe chukwudi danjuma
   dapo ebere ebiere effiong ekaette folashade funmilayo garba gbenga hadiza haruna idowu ikechukwu jide kabiru kayode kehinde kelechi
   lanre lawal modupe nasiru niyi nkechi okechukwu okon olamide olanrewaju olatunji olawale oluwaseun onyeka preye rabiu rotimi seun
   shehu sikirat taiwo tamuno tanko temitope timi uchenna uduak ugochi wale yakubu yemi
   akapelwa annelie atupele boitumelo bwalya chanda cheelo chifundo chikondi chileshe chilufya chipo chisomo chola choolwe dalitso
   elsabe farai gift hamoonga innocent inonge kabwe kasonde kelvin kondwani kudzai kunda likando limbani loveness lubasi lungile lusungu
   madalitso mayamiko memory moonga mphatso mtisunge mubita mulenga mumba munashe munsaka musonda mutale mutinta mwai mwansa mwila
   namakau namukolo nkandu nompumelelo nyasha pemphero precious rudo rumbidzai samson simbarashe tafadzwa takondwa tamanda tatenda
   tawonga temwa tendai thandiwe thoko thokozani thulani tinashe tiyamike wezi wongani xolani yamikani yankho zione
   aadesh aarti abhishek aditya ajit akash akhilesh alok ambika amol anand anandi ananya aniket anjali anjana ankit anuradha anurag
   aparna archana arun aruna arvind ashish ashwini asif avinash babita balaji balakrishna basavaraj bhagyashree bhanu bharati bhaskar
   bhavani bhavna bhupendra biju bindu bipin brijesh chandan chandani chandrakala chandrasekhar chandrashekar chetan chhaya chitra
   damodar darshan dayanand devendra devi dhananjay dharmendra dilip divya durga dushyant eknath fareed farhan feroz gajanan gauri
   gayathri gayatri geetha girija govind gulab gurmeet hanumanthappa harsh hema hemant hemlata hitesh imran indrani iqbal ishwar
   jagadish jagdeep jaya jayanti jayaprakash jayashree jeevan jitendra joginder jolly kailash kalpana kalyani kannan kanta kapil karthik
   kartik kashinath kausalya kavitha ketan kishor kishore komal krishnappa kusum lakshmamma lakshman lalit lata latha laxman leela
   lokesh madhavi madhu madhuri mahadev mahadevappa mahalakshmi mahendra mala mallikarjun mamatha manasi mangala manisha manjula
   manjunath meenakshi mithun mohini mukul murali murugan nagaraj nagaraja nageshwar nalini namrata nandini narasimha narendra nasreen
   navin neelam neeraj neha nilesh nimal nirupama nitin nusrat padmini pallavi pankaj parvathi pavan pawan prabha prabhakar pradip
   prafulla prahlad pranab pranav prasanna prashant pratap pratibha praveen pravin preeti premaratne premila pritam priyanka pushpa
   radhika raghavendra raghu raghunath rajan rajani rajashekar rajendra rajeshwari rajkumar rajni rakesh rakhi ramachandra ramachandran
   ramakrishna raman ramanna rameshwar ranjan ranjana rashmi ratan ratna ravindra reena renu renuka revathi ritu rohini rohit roopa
   rukmini rupa sachin sadashiv sahana sameer sampath sandhya sangeeta sanjeev santhosh santosh saraswati saritha saroja sarojini satish
   satyanarayana savithramma savithri savitri seema selvi shabana shailaja shakuntala shalini shankar shantha sharad sharada shashi
   shashikala sheela shilpa shivaji shivakumar shivanna shivaraj shobana shreya shrikant shubha shyam shyamala siddaramaiah siddharth
   smita smitha sneha somashekar sonali sridevi sridhar sriram subhash subramaniam subramanian suchitra sudarshan sudhakar sudheer
   sudhir suhas sujata sujatha sukanya suma suman sumathi sumitra sundar suneetha surendra susheela sushil sushila sushma swapna swathi
   tanvi tarun tejas thimmaiah tulasi tushar uday ujwala uma umashankar upendra vaishali valli vanaja vandana varsha varun vasant
   vasantha vasudev vasudha veena veerappa venkataramana venkatesan venu vidya vidyadhar vijaya vijayalakshmi vijayan vikram vinay
   vinaya vinayak vineet vineeta vipin vishal vishnu vishwanath viswanathan vithal yamuna yashoda yashwant yogesh yuvraj zahida zakir
   zubair
   bimala bishnu chaminda chandrika dawa dilhani dilshan dorji gamini gyanendra hemantha indika indra janaka kamani kanchana kumudini
   lasantha mahinda malini maya mingma nabin nalaka nilanthi nimali nishantha parbati pasang pemba phurba priyantha purna rohana ruwan
   sabita saman sanath santa sarath shanika shiva sirisena sonam subash sunethra tashi thilak thushara tissa tshering tul upul wasantha
   agus azimah azizah azlan azman bambang budi dewi dwi eko endang faridah fauziah hafiz hamidah haslinda hazizah hendra indah jamaludin
   joko kamaruddin ketut khairul mahathir maimunah mazlan mohd muhamad noraini norhayati norlela nyoman putu rini rohani rosli rosmah
   rozita salamiah salmah shahrul slamet sugeng suharto sukarno sutrisno teguh wahyu wayan yanti yudi zaharah zainal zainuddin zaiton
   zaki zulkifli
   aldrin alma amelita analyn angelita apolinario aquilino arnulfo artemio aurelio bernadita bonifacio carlito carmelita catalino
   celestino chito corazon delfin demetrio dindo dominador emelita emmylou erlinda ermelinda eufemia eugenio feliciano felicidad
   felicitas filomena fortunato fructuoso genaro generoso gian graciano grazielle hermogenes hilario honorio isagani jomar jovito joy
   julito justino lani laurencio leonor librada ligaya lino lito lourdes macario marcelino marcial marianito maricar marife maximo
   melchor monina myla narciso natividad nelly nemesio nepomuceno nicanor noli norberto norlyn onofre orlan pacifico pacita paquito
   pascual paterno patricio paulino perfecto policarpio porfirio primitivo procopio purificacion ramil randy raymundo regino remedios
   remigio restituto rey reymund rhodora rizalina rodel rogelia rolly romulo ronaldo roque rosendo rosita rufino salvacion salvador
   saturnino severino simeon socorro soledad tarcila telesforo teodoro teofilo urbano victorino vilma vivencio wenceslao zosimo
   aiyana anthea barrington bharrat burchell delroy denton deodat desrine everton fitzroy glenroy icilda indranie irfaan jacinth kemar
   kerron khemraj lascelles leroy linton manzoor merlene mikael nickesha novelette oneil osbourne pansy peart percival shanique sherene
   sitira ucal usain vindhya vinroy yanique
   arden arlo asher carson carter clark dane dawn dixie dory eve fern frank gail gene gil ginger griffin harris hazel herb holly hoyt
   inez iris jace jacquie jasmine jay jean jerrod lanny lee leo lewis lon mackenzie marv mason max miles morris morton murray nettie
   norris patsy penny perry ray reed rex robin rod rollin rose ruby sharla sheree skyler sydney taylor ulrike viola vonda warren
   anahera anwen bevan bronte campbell deane elske geordie gough grahame hoani kahurangi kane kerryn lachie lleyton mihi narelle nerida
   ngaio pania piripi raelene rewi rongo tamati tarquin whetu
   jun boyet dodong inday nonoy jhun rommel rosalie ronel jerwin jonel jay-ar mary-ann glenda glecy geraldine annalyn arlyn aileen
   evelyn elvie nawaz sher bilal faisal irfan kashif nadeem naveed rizwan shahid tariq waqar zahid zafar arshad aftab sajid saeed
   shahida shazia rukhsana samina saima sobia tahira uzma zubaida parveen farzana rafiqul shafiqul nazrul anisur mizanur mahbubur
   habibur jahangir kamrul nurul monirul ariful saiful tofazzal rokeya rehana morsheda shirin selina sufia nasima rahima bhim chandra
   dhan gyan hira keshav khadga mina netra prem shova tika tulsi anura kumari chandana dilani jagath kamal lakmal malani nandana
   ranjith senaka tharindu sereana josaia josefa jone epeli ratu sitiveni inia isikeli mosese peni savenaca seru tevita viliame
   waisale adi akisi litia losalini mereoni salote torika vani fatu fa'afetai leota tavita siaosi ioane iosefa malia mataio sione mele
   tupou viliami kila kila'a gabriel dorothy jephet jemima manasseh rexon lynnette frieda tame hohepa matiu mikaere hera hine ani
   ngahuia nyima tenzin dorje karma pema tsering lhamo norbu kelsang abudula memet aygul gulnar tursun alim dilnur batbayar bat-erdene
   ganbold enkhtuya oyuna siti nur faizal halimah chukwuemeka uzoma ugochukwu obiageli oluchi ifeyinwa ebuka tochukwu olabisi olufemi
   olajide titilayo yewande gethin mairéad mairead iestyn delyth gwenllian heulwen llinos meirion tegwen marva shanice tanesha latoya
   lateisha orville errol novlette paulette claudette hyacinth dahlia kerry-ann tamika odane thandeka mandisa bonginkosi sizwe nosipho
   noluthando tapiwa rutendo kebede tesfaye abebe alemu almaz tigist hirut mulu getachew haile dawit yohannes selamawit muthu selvam
   arumugam saravanan senthil tamilselvi kalaivani rajendran
   ezekiel elijah isaiah jeremiah nehemiah zachariah zechariah obadiah josiah hezekiah tobias silas boniface dickson wycliffe festus
   fredrick cyprian eliud merlyn lilian pauline josphat japheth jotham gideon enock enoch elkana zipporah tabitha keziah damaris jael
   hellen phylis phyllis peninah purity caren roselyne rosalyn consolata scholastica perpetua immaculate evaline evelyne nicodemus
   cornelius ignatius fidelis emmanuela bartholomew thaddeus leonidas ambrose augustine aloysius benedict bernadette christabel
   clarice cosmas damian dismas dunstan edwina ephraim esau ethelbert eunice florian fulgence hosea ishmael ismael jacinta jairus
   jethro job judith justus kenan lazarus leah levi lucas lydia malachi manases matthias micah miriam mordecai naphtali nathaniel noah
   phineas philemon priscilla reuben salome sarafina solomon theophilus titus uriah wilberforce zablon zadock zaccheus zebedee`
    .trim()
    .split(/\s+/),
);

export const isListedGivenName = (word: string): boolean => names.has(word.toLowerCase());

/** In small letters. */
export const listedGivenNames = (): Iterable<string> => names;
