/** Short pages of local news in languages without a pack, written for these tests: a headline and a paragraph. Language → text. */
export const foreignTexts: Readonly<Record<string, string>> = {
  ja: "山川市、新しい図書館を開館\n\n山川市は十日、駅前に建設していた新しい図書館を開館した。式典には田中一郎市長や市議会の佐藤議長ら約百人が出席し、市長は「市民の憩いの場になってほしい」とあいさつした。総事業費は十二億円。",
  ko: "한강군, 새 도서관 개관\n\n한강군은 10일 역 앞에 지은 새 도서관의 문을 열었다. 기념식에는 김민수 군수와 박영희 군의회 의장 등 100여 명이 참석했다. 군수는 주민들의 쉼터가 되기를 바란다고 말했다.",
  fr: "Une nouvelle bibliothèque ouvre ses portes\n\nLe maire de Valbonne, Jean Dupuis, a inauguré mardi la nouvelle bibliothèque construite près de la gare. Les travaux ont coûté deux millions d'euros et ont été financés par la région. Plus de cent habitants étaient présents.",
  de: "Neue Bücherei eröffnet\n\nBürgermeisterin Anna Weber hat am Dienstag die neue Bücherei am Bahnhof eröffnet. Der Bau hat zwei Millionen Euro gekostet und wurde vom Land gefördert. Mehr als hundert Bürger waren bei der Feier dabei.",
  es: "Abre la nueva biblioteca\n\nEl alcalde de Valverde, Juan Ortega, inauguró el martes la nueva biblioteca que se construyó cerca de la estación. Las obras costaron dos millones de euros y fueron financiadas por el gobierno regional. Más de cien vecinos asistieron al acto.",
  pt: "Nova biblioteca abre as portas\n\nO presidente da câmara, João Ferreira, inaugurou na terça-feira a nova biblioteca construída perto da estação. As obras custaram dois milhões de euros e foram financiadas pelo governo regional. Mais de cem moradores estiveram na cerimónia, que não teve discursos.",
  it: "Apre la nuova biblioteca\n\nIl sindaco di Valmonte, Marco Rossi, ha inaugurato martedì la nuova biblioteca costruita vicino alla stazione. I lavori sono costati due milioni di euro e sono stati finanziati dalla regione. Alla cerimonia erano presenti più di cento cittadini.",
  nl: "Nieuwe bibliotheek geopend\n\nBurgemeester Jan de Wit heeft dinsdag de nieuwe bibliotheek bij het station geopend. De bouw kostte twee miljoen euro en werd betaald door de provincie. Meer dan honderd inwoners waren bij de opening aanwezig.",
  vi: "Khánh thành thư viện mới\n\nSáng thứ ba, ông Nguyễn Văn Minh, chủ tịch huyện, đã cắt băng khánh thành thư viện mới được xây dựng gần nhà ga. Công trình có tổng vốn hai mươi tỷ đồng và do tỉnh cấp. Hơn một trăm người dân đã đến dự.",
  id: "Perpustakaan baru dibuka\n\nBupati Ahmad Surya meresmikan perpustakaan baru di dekat stasiun pada hari Selasa. Pembangunan gedung itu menelan biaya dua miliar rupiah yang berasal dari pemerintah provinsi. Lebih dari seratus warga hadir dalam acara tersebut.",
  ms: "Perpustakaan baharu dibuka\n\nYang Dipertua Majlis Daerah, Ahmad Razak, merasmikan perpustakaan baharu berhampiran stesen pada hari Selasa. Beliau berkata projek itu bernilai dua juta ringgit dan dibiayai oleh kerajaan negeri supaya penduduk boleh membaca. Lebih seratus orang turut hadir dalam majlis itu.",
  tl: "Bagong aklatan binuksan\n\nPinangunahan ni Mayor Jose Ramos ang pagbubukas ng bagong aklatan malapit sa istasyon noong Martes. Umabot sa dalawang milyong piso ang ginastos dito na mula sa pamahalaang panlalawigan. Mahigit isang daang mamamayan ang dumalo sa pagdiriwang.",
  tr: "Yeni kütüphane açıldı\n\nBelediye Başkanı Ahmet Yılmaz, salı günü istasyonun yanında yapılan yeni kütüphaneyi açtı. İki milyon liraya mal olan bina, il yönetimi tarafından desteklendi ve bir yıl içinde tamamlandı. Törene yüzden fazla kişi katıldı; daha sonra başkan, bu binanın herkes için olduğunu söyledi.",
  pl: "Otwarto nową bibliotekę\n\nBurmistrz Jan Kowalski otworzył we wtorek nową bibliotekę, która powstała przy dworcu. Budowa kosztowała dwa miliony złotych i została sfinansowana przez województwo. Na uroczystości było ponad sto osób, a po niej odbył się koncert.",
  cs: "Nová knihovna otevřena\n\nStarosta Jan Novák v úterý otevřel novou knihovnu, která stojí u nádraží. Stavba stála dva miliony korun a byla hrazena z peněz kraje. Na slavnost přišlo více než sto lidí a podle starosty se bude otevírat také v neděli.",
  hu: "Megnyílt az új könyvtár\n\nKovács János polgármester kedden megnyitotta az új könyvtárat, amely az állomás mellett épült. A beruházás kétszáz millió forintba került, és a megye fizette. Az ünnepségen több mint száz lakos vett részt, és a polgármester elmondta, hogy vasárnap is nyitva lesz.",
  fi: "Uusi kirjasto avattiin\n\nKunnanjohtaja Matti Virtanen avasi tiistaina uuden kirjaston, joka on aseman vieressä. Rakennus maksoi kaksi miljoonaa euroa ja sen rahoitti maakunta. Juhlassa oli yli sata asukasta, ja johtaja kertoi, että kirjasto on auki myös sunnuntaisin.",
  sv: "Nytt bibliotek invigt\n\nKommunalrådet Karin Berg invigde i tisdags det nya biblioteket som ligger vid stationen. Bygget har kostat två miljoner kronor och betalades av regionen. Fler än hundra invånare var med på festen.",
  ro: "S-a deschis biblioteca nouă\n\nPrimarul Ion Popescu a inaugurat marți biblioteca nouă, care a fost construită lângă gară. Lucrările au costat două milioane de lei și au fost plătite de consiliul județean. La ceremonie au venit peste o sută de locuitori din oraș.",
  sw: "Maktaba mpya yafunguliwa\n\nMkuu wa wilaya Juma Hassan amefungua maktaba mpya iliyojengwa karibu na kituo cha treni siku ya Jumanne. Ujenzi huo uligharimu shilingi milioni mia mbili kwa msaada wa serikali ya mkoa. Zaidi ya watu mia moja walihudhuria sherehe hiyo katika uwanja.",
  ru: "Открыта новая библиотека\n\nГлава района Иван Петров во вторник открыл новую библиотеку, которая построена рядом с вокзалом. Работы обошлись в два миллиона рублей, их оплатила область. На празднике было больше ста жителей.",
  uk: "Відкрито нову бібліотеку\n\nГолова громади Іван Петренко у вівторок відкрив нову бібліотеку, яку збудували біля вокзалу. Роботи коштували два мільйони гривень і були оплачені областю. На святі було понад сто мешканців.",
  bg: "Откриха нова библиотека\n\nКметът Иван Петров откри във вторник новата библиотека, която беше построена до гарата. Строежът струва два милиона лева и е платен от областта. На тържеството дойдоха повече от сто жители.",
  mn: "Шинэ номын сан нээгдлээ\n\nСумын дарга Бат-Эрдэнэ мягмар гаригт буудлын дэргэд баригдсан шинэ номын санг нээлээ. Барилгын ажилд хоёр тэрбум төгрөг зарцуулсан бөгөөд үүнийг аймаг гаргасан байна. Нээлтэд зуу гаруй хүн оролцсон юм.",
  kk: "Жаңа кітапхана ашылды\n\nАудан әкімі Ерлан Сапаров сейсенбіде вокзал жанындағы жаңа кітапхананы ашты. Құрылысқа екі жүз миллион теңге жұмсалды және оны облыс төледі. Салтанатқа жүзден астам тұрғын қатысты.",
  el: "Άνοιξε η νέα βιβλιοθήκη\n\nΟ δήμαρχος Γιάννης Παππάς εγκαινίασε την Τρίτη τη νέα βιβλιοθήκη κοντά στον σταθμό. Τα έργα κόστισαν δύο εκατομμύρια ευρώ.",
  ar: "افتتاح مكتبة جديدة\n\nافتتح رئيس البلدية أحمد حسن يوم الثلاثاء المكتبة الجديدة التي بنيت قرب المحطة. وبلغت كلفة المشروع مليوني دينار دفعتها المحافظة، وحضر الحفل أكثر من مئة من السكان في الساحة.",
  fa: "گشایش کتابخانه تازه\n\nشهردار احمد رضایی روز سه‌شنبه کتابخانه تازه‌ای را که در کنار ایستگاه ساخته شده است گشود. هزینه این کار دو میلیارد تومان بود که از بودجه استان پرداخت شد و بیش از صد نفر از مردم در آن بودند.",
  ur: "نئی لائبریری کا افتتاح\n\nضلع کے ناظم احمد خان نے منگل کو اسٹیشن کے قریب نئی لائبریری کا افتتاح کیا۔ اس پر دو کروڑ روپے خرچ ہوئے جو صوبے نے دیے۔ تقریب میں سو سے زیادہ لوگ شریک تھے۔",
  he: "ספרייה חדשה נפתחה\n\nראש העיר דוד כהן פתח ביום שלישי את הספרייה החדשה שנבנתה ליד התחנה. הבנייה עלתה שני מיליון שקלים.",
  hi: "नया पुस्तकालय खुला\n\nजिला अध्यक्ष राम कुमार ने मंगलवार को स्टेशन के पास बने नए पुस्तकालय का उद्घाटन किया। इस पर दो करोड़ रुपये खर्च हुए हैं और यह पैसा राज्य सरकार ने दिया। समारोह में सौ से अधिक लोग थे।",
  bn: "নতুন গ্রন্থাগার উদ্বোধন\n\nজেলা প্রশাসক রহিম উদ্দিন মঙ্গলবার স্টেশনের কাছে নতুন গ্রন্থাগার উদ্বোধন করেছেন। এতে দুই কোটি টাকা খরচ হয়েছে।",
  th: "เปิดห้องสมุดแห่งใหม่\n\nนายอำเภอสมชาย ใจดี เปิดห้องสมุดแห่งใหม่ใกล้สถานีรถไฟเมื่อวันอังคาร โดยใช้งบประมาณสองล้านบาทจากจังหวัด มีชาวบ้านมาร่วมงานกว่าหนึ่งร้อยคน",
  my: "စာကြည့်တိုက်အသစ် ဖွင့်လှစ်\n\nမြို့နယ်အုပ်ချုပ်ရေးမှူး ဦးအောင်မင်းသည် အင်္ဂါနေ့တွင် ဘူတာအနီးရှိ စာကြည့်တိုက်အသစ်ကို ဖွင့်လှစ်ခဲ့သည်။",
  bo: "དཔེ་མཛོད་ཁང་གསར་པ་སྒོ་འབྱེད།\n\nརྫོང་དཔོན་བསོད་ནམས་ཀྱིས་གཟའ་མིག་དམར་ལ་དཔེ་མཛོད་ཁང་གསར་པའི་སྒོ་འབྱེད་གནང་། མི་བརྒྱ་ལྷག་ཙམ་འཛོམས།",
  ug: "يېڭى كۇتۇپخانا ئېچىلدى\n\nناھىيە باشلىقى ئەخمەت تۇردى سەيشەنبە كۈنى ۋوگزال يېنىدىكى يېڭى كۇتۇپخانىنى ئاچتى. بۇ قۇرۇلۇشقا ئىككى مىليون يۈەن خەجلەندى ۋە پۇلنى ۋىلايەت بەردى. مۇراسىمغا يۈزدىن ئارتۇق ئادەم قاتناشتى.",
};

/** Mongolian in its own letters is called as Mongolian in Cyrillic is. */
export const traditionalMongolian = "ᠰᠢᠨ᠎ᠡ ᠨᠣᠮ ᠤᠨ ᠰᠠᠩ ᠨᠡᠭᠡᠭᠳᠡᠪᠡ᠃ ᠰᠤᠮᠤ ᠶᠢᠨ ᠳᠠᠷᠤᠭ᠎ᠠ ᠪᠠᠲᠤ ᠨᠡᠭᠡᠭᠡᠪᠡ᠃";

/** Traditional-script Yi, of Liangshan. */
export const yi = "ꆈꌠꉙꁱꂷ ꌠꊈ ꃅꄿꑭꀕ ꇬꈨꏦꌠ";
