/**
 * Places below countries, one a line: reference, widest first | kind | names, the best known first | latitude | longitude |
 * radius in kilometres (how precise the name is, not how large the place). Our own table, rounded, from general knowledge.
 */
export const PLACE_LINES = `
SY|region|northeast Syria;north-east Syria;northeastern Syria;north-eastern Syria;north and east Syria;northern and eastern Syria;Rojava|36.3|40.3|150
SY|region|northwest Syria;north-west Syria;northwestern Syria;north-western Syria|36|36.7|70
SY/SY-HA|governorate|Hasakah;Hasaka;Hasakeh;Hassakeh;Hassake;Hassaka;Hassakah;Hasake;Haseke;Hesekê;الحسكة|36.4|40.9|80
SY/SY-HA/hasakah|city|Hasakah;Hasaka;Hasakeh;Hassakeh;Hassake;Hassaka;Hassakah;Hasake;Haseke;Hesekê;الحسكة|36.506|40.748|6
SY/SY-HA/hasakah/ghwayran|neighbourhood|Ghwayran;Ghweran;Gweiran;Geweran;Ghuwayran;Ghueiran;Ghwerian;Gwayran;Ghuweran;Guweiran;Ghwairan;Ghuwairan;Geweiran;Gheweran;Gweran;Xiwêran;غويران|36.482|40.748|1.5
SY/SY-HA/hasakah/ghwayran/prison|prison|Ghwayran;Ghweran;Gweiran;Geweran;Ghuwayran;Ghueiran;Ghwerian;Gwayran;Ghuweran;Guweiran;Ghwairan;Ghuwairan;Geweiran;Gheweran;Gweran;al-Sina'a;Sina'a;Sinaa;al-Sinaa;Sina'ah;al-Sina'ah;Industrial;Hasakah;Hasaka;Hassakeh;Hasakeh;Panorama;سجن الصناعة;سجن غويران|36.479|40.747|0.5
SY/SY-HA/hasakah/zuhour|neighbourhood|al-Zuhour;Zuhour;Hay al-Zuhour;Zouhour|36.474|40.752|1
SY/SY-HA/hasakah/tell-hajar|neighbourhood|Tell Hajar;Tal Hajar|36.517|40.735|1
SY/SY-HA/hasakah/aziziyah|neighbourhood|al-Aziziyah;Aziziya|36.52|40.757|1
SY/SY-HA/qamishli|city|Qamishli;Qamishlo;Kamishli;Qamishly;al-Qamishli;القامشلي|37.051|41.226|6
SY/SY-HA/qamishli/alaya-prison|prison|Alaya;Allaya;Alaya Central|37.02|41.24|3
SY/SY-HA/qamishli/jerkin-prison|prison|Jerkin;Chirkin;Jirkin;Navkur;Nafkur|37.05|41.21|3
SY/SY-HA/qamishli/orkesh|facility|Orkesh;Orkesh centre;Orkesh center;Orkesh rehabilitation centre;Orkesh rehabilitation center|37.03|41.2|6
SY/SY-HA/tel-maarouf|town|Tel Maarouf;Tal Maarouf;Tell Maarouf|36.93|41.43|4
SY/SY-HA/tel-maarouf/houri|facility|Houri;Houri centre;Houri center;Hori centre;Hori center;al-Hurri|36.93|41.43|4
SY/SY-HA/al-hol|town|al-Hol;al-Hawl;Hawl;الهول|36.392|41.148|3
SY/SY-HA/al-hol/camp|camp|al-Hol;Hol;al-Hawl;al-Hole;al-Houl;Hawl;مخيم الهول|36.374|41.148|2
SY/SY-HA/malikiyah|town|al-Malikiyah;Malikiyah;Malikiya;Derik;Dêrik;Derek;المالكية|37.178|42.14|4
SY/SY-HA/malikiyah/prison|prison|Derik;Malikiyah;al-Malikiyah|37.17|42.13|5
SY/SY-HA/malikiyah/roj|camp|Roj;al-Roj;روج|36.99|42.08|4
SY/SY-HA/malikiyah/newroz|camp|Newroz;Nowruz|37.16|42.12|5
SY/SY-HA/shaddadi|town|al-Shaddadi;Shaddadi;Shaddadah;al-Shaddadah;Shaddadeh;Al-Shadadi;Shadadi;الشدادي|36.056|40.731|4
SY/SY-HA/shaddadi/prison|prison|Shaddadi;al-Shaddadi;Shaddadah;al-Shaddadah;Shadadi|36.05|40.73|4
SY/SY-HA/ras-al-ayn|town|Ras al-Ayn;Ras al-Ain;Serekaniye;Serêkaniyê;Sari Kani;رأس العين|36.85|40.071|4
SY/SY-HA/tel-tamr|town|Tel Tamr;Tal Tamr;Tell Tamer;Tal Tamer|36.656|40.371|4
SY/SY-HA/areesha|camp|Areesha;Arisha;al-Areesha;al-Arisha|36.24|40.77|5
SY/SY-HA/washokani|camp|Washokani;Washukanni;Waşokanî;Tuwaina;Tweina|36.53|40.6|5
SY/SY-HA/amuda|town|Amuda;Amude;Amouda|37.104|40.93|4
SY/SY-HA/darbasiyah|town|al-Darbasiyah;Darbasiyah;Darbasiya|37.073|40.652|4
SY/SY-HA/tel-brak|town|Tel Brak;Tal Brak;Tell Brak|36.668|41.058|4
SY/SY-HA/qahtaniyah|town|al-Qahtaniyah;Tirbespi;Tirbespiyê|37.03|41.55|4
SY/SY-HA/rumaylan|town|Rumaylan;Rmeilan;Rumeilan|36.99|41.95|5
SY/SY-HA/yaarubiyah|town|al-Yaarubiyah;Yarubiya;Yaroubiyah|36.81|42.06|4
SY/SY-RA|governorate|Raqqa;al-Raqqa;Raqqah;ar-Raqqah;Rakka;الرقة|35.95|38.95|80
SY/SY-RA/raqqa|city|Raqqa;al-Raqqa;Raqqah;ar-Raqqah;Rakka;الرقة|35.95|39.01|6
SY/SY-RA/raqqa/aqtan|prison|al-Aqtan;Aqtan;Aktan|36|39.02|8
SY/SY-RA/tabqa|city|Tabqa;al-Tabqa;Tabqah;al-Thawrah;Thawra;الطبقة|35.837|38.548|5
SY/SY-RA/tabqa/mahmoudli|camp|Mahmoudli;al-Mahmoudli;Mahmudli|35.95|38.45|8
SY/SY-RA/tal-abyad|town|Tal Abyad;Tel Abyad;Tell Abyad;Girê Spî;Gire Spi|36.697|38.957|4
SY/SY-RA/ain-issa|town|Ain Issa;Ayn Issa;Ain Eissa|36.384|38.861|4
SY/SY-RA/ain-issa/camp|camp|Ain Issa;Ayn Issa;Ain Eissa|36.38|38.87|3
SY/SY-DY|governorate|Deir ez-Zor;Deir al-Zor;Deir Ezzor;Deir Al Zour;Deir Azzor;Deir Ezzour;Deir ez-Zour;Dayr al-Zawr;دير الزور|35.1|40.4|90
SY/SY-DY/deir-ez-zor|city|Deir ez-Zor;Deir al-Zor;Deir Ezzor;Deir Al Zour;Deir Azzor;Deir Ezzour;Deir ez-Zour;Dayr al-Zawr;دير الزور|35.336|40.141|6
SY/SY-DY/mayadin|city|al-Mayadin;Mayadin;Mayadeen;al-Mayadeen;Al Mayadin|35.02|40.45|4
SY/SY-DY/albukamal|city|Albukamal;al-Bukamal;Abu Kamal;Bukamal;Al Bukamal|34.453|40.92|4
SY/SY-DY/baghuz|town|Baghuz;Baghouz;al-Baghuz;Baghuz Fawqani|34.456|40.952|4
SY/SY-DY/hajin|town|Hajin;Hajeen|34.69|40.83|4
SY/SY-DY/busayrah|town|Busayrah;Basira;al-Busayrah|35.156|40.427|4
SY/SY-DY/abu-khashab|camp|Abu Khashab|35.8|40.1|10
SY/SY-HL|governorate|Aleppo;Halab;حلب|36.2|37.5|80
SY/SY-HL/aleppo|city|Aleppo;Halab;حلب|36.202|37.134|9
SY/SY-HL/kobani|city|Kobani;Kobane;Kobanê;Ain al-Arab;Ayn al-Arab;كوباني;عين العرب|36.891|38.354|4
SY/SY-HL/afrin|city|Afrin;Efrin;Efrîn;عفرين|36.512|36.869|5
SY/SY-HL/manbij|city|Manbij;Menbij;Mambij;منبج|36.528|37.955|5
SY/SY-HL/al-bab|city|al-Bab;Al Bab|36.371|37.516|5
SY/SY-HL/azaz|city|Azaz;A'zaz|36.586|37.045|4
SY/SY-HL/jarabulus|town|Jarabulus;Jarablus|36.818|38.011|4
SY/SY-HL/tal-rifaat|town|Tal Rifaat;Tel Rifaat;Tell Rifaat|36.473|37.097|4
SY/SY-ID|governorate|Idlib;Idleb;إدلب|35.9|36.65|45
SY/SY-ID/idlib|city|Idlib;Idleb;إدلب|35.931|36.633|5
SY/SY-ID/maarat-al-numan|city|Maarat al-Numan;Ma'arrat al-Nu'man;Maaret al-Numan;Maarat al-Nu'man|35.643|36.668|4
SY/SY-ID/saraqib|town|Saraqib;Saraqeb|35.864|36.806|4
SY/SY-ID/khan-sheikhoun|town|Khan Sheikhoun;Khan Shaykhun|35.443|36.651|4
SY/SY-ID/jisr-al-shughur|town|Jisr al-Shughur;Jisr al-Shughour|35.813|36.32|4
SY/SY-HM|governorate|Hama;Hamah;حماة|35.1|37.2|70
SY/SY-HM/hama|city|Hama;Hamah;حماة|35.132|36.758|6
SY/SY-HI|governorate|Homs;حمص|34.4|38.3|130
SY/SY-HI/homs|city|Homs;حمص|34.731|36.709|7
SY/SY-HI/palmyra|city|Palmyra;Tadmur;Tadmor|34.56|38.281|5
SY/SY-HI/rukban|camp|Rukban;al-Rukban|33.31|38.7|5
SY/SY-DI|city|Damascus;دمشق|33.513|36.292|10
SY/SY-RD|governorate|Rif Dimashq;Rural Damascus;Damascus;Rif Damascus|33.6|36.9|70
SY/SY-RD/eastern-ghouta|area|Eastern Ghouta;East Ghouta;Ghouta|33.53|36.42|8
SY/SY-RD/douma|city|Douma|33.572|36.402|4
SY/SY-RD/sednaya|prison|Sednaya;Saydnaya;Saidnaya|33.665|36.329|2
SY/SY-DI/yarmouk|camp|Yarmouk|33.474|36.303|1.5
SY/SY-DR|governorate|Daraa;Deraa;Dar'a;درعا|32.8|36.2|40
SY/SY-DR/daraa|city|Daraa;Deraa;Dar'a;درعا|32.625|36.105|5
SY/SY-SU|governorate|Suwayda;Sweida;as-Suwayda;al-Suwayda;Suweida;Sweidaa|32.8|36.8|45
SY/SY-SU/suwayda|city|Suwayda;Sweida;as-Suwayda;al-Suwayda;Suweida|32.709|36.566|5
SY/SY-QU|governorate|Quneitra|33.1|35.9|25
SY/SY-LA|governorate|Latakia;Lattakia|35.6|36|30
SY/SY-LA/latakia|city|Latakia;Lattakia|35.531|35.79|6
SY/SY-TA|governorate|Tartus;Tartous|35|36.1|30
SY/SY-TA/tartus|city|Tartus;Tartous|34.889|35.886|5
IQ/IQ-NI|governorate|Nineveh;Ninewa;Nineva|36.1|42.5|100
IQ/IQ-NI/mosul|city|Mosul|36.34|43.13|10
IQ/IQ-NI/sinjar|city|Sinjar;Shingal;Şengal|36.32|41.87|6
IQ/IQ-NI/tal-afar|city|Tal Afar;Tel Afar|36.38|42.45|5
IQ/IQ-NI/jeddah|camp|Jeddah;Jeddah 1;Jadaa;al-Jadaa;Al-Jada'a|35.8|43.3|8
IQ/IQ-AR|governorate|Erbil;Arbil|36.3|44.2|60
IQ/IQ-AR/erbil|city|Erbil;Arbil;Irbil|36.19|44.01|9
IQ/IQ-DA|governorate|Dohuk;Duhok|37|43.1|50
IQ/IQ-DA/dohuk|city|Dohuk;Duhok|36.867|42.99|6
IQ/IQ-SU|governorate|Sulaymaniyah;Sulaimaniya;Sulaimani|35.5|45.3|70
IQ/IQ-SU/sulaymaniyah|city|Sulaymaniyah;Sulaimaniya;Sulaimani|35.56|45.43|7
IQ|region|Iraqi Kurdistan;Kurdistan Region;Kurdistan region of Iraq;Kurdistan Region of Iraq|36.2|44.3|120
IQ/IQ-KI|governorate|Kirkuk|35.4|44.1|50
IQ/IQ-KI/kirkuk|city|Kirkuk|35.47|44.39|8
IQ/IQ-AN|governorate|Anbar;al-Anbar|32.7|41.8|180
IQ/IQ-AN/ramadi|city|Ramadi|33.42|43.3|6
IQ/IQ-AN/fallujah|city|Fallujah;Falluja|33.35|43.78|6
IQ/IQ-AN/qaim|city|al-Qaim;Qaim|34.37|41.09|5
IQ/IQ-BG|city|Baghdad|33.31|44.37|20
IQ/IQ-BG/abu-ghraib|prison|Abu Ghraib|33.29|44.07|3
IQ/IQ-DI|governorate|Diyala|34|45|80
IQ/IQ-DI/baqubah|city|Baqubah;Baquba|33.75|44.64|6
IQ/IQ-SD|governorate|Salah al-Din;Saladin;Salahuddin;Salahaddin|34.5|43.5|90
IQ/IQ-SD/tikrit|city|Tikrit|34.61|43.68|6
IQ/IQ-SD/samarra|city|Samarra|34.2|43.87|5
IQ/IQ-SD/shirqat|city|Shirqat;al-Shirqat|35.5|43.23|5
IQ/IQ-NI/hawija|city|Hawija;al-Hawija|35.32|43.77|5
IQ/IQ-BB|governorate|Babil;Babylon|32.6|44.6|50
IQ/IQ-KA|city|Karbala;Kerbala|32.61|44.02|8
IQ/IQ-NA|city|Najaf|32|44.33|8
IQ/IQ-BA|governorate|Basra;Basrah|30.4|47.5|80
IQ/IQ-BA/basra|city|Basra;Basrah|30.51|47.78|10
IQ/IQ-DQ|governorate|Dhi Qar;Thi Qar|31.2|46.2|70
IQ/IQ-DQ/nasiriyah|city|Nasiriyah;Nasiriya|31.05|46.26|7
IQ/IQ-MA|governorate|Maysan;Missan|31.9|47.2|70
IQ/IQ-MU|governorate|Muthanna;al-Muthanna|30|45.2|120
IQ/IQ-QA|governorate|Qadisiyyah;Diwaniyah|32|45|60
IQ/IQ-WA|governorate|Wasit|32.7|45.6|80
PS/gaza-strip|region|Gaza Strip;Gaza|31.42|34.36|22
PS/gaza-strip/PS-NGZ|governorate|North Gaza;Northern Gaza governorate|31.54|34.51|5
PS/gaza-strip/PS-GZA|governorate|Gaza|31.5|34.45|5
PS/gaza-strip/PS-DEB|governorate|Deir al-Balah;Deir el-Balah;Deir Al Balah;Middle Area|31.43|34.37|6
PS/gaza-strip/PS-KYS|governorate|Khan Younis;Khan Yunis;Khan Yunus;Khan Younes|31.34|34.31|7
PS/gaza-strip/PS-RFH|governorate|Rafah|31.28|34.26|6
PS/gaza-strip/PS-GZA/gaza-city|city|Gaza City|31.515|34.455|4
PS/gaza-strip/PS-GZA/gaza-city/shujaiya|neighbourhood|Shuja'iyya;al-Shuja'iyya;Shujaiya;Shujaiyya;Shejaiya;Shejaia;Shuja'iya;al-Shujaiya|31.5|34.48|1.5
PS/gaza-strip/PS-GZA/gaza-city/zeitoun|neighbourhood|Zeitoun;al-Zeitoun;Zaytoun;al-Zaytoun;Zaitoun;al-Zaitoun|31.49|34.446|1.5
PS/gaza-strip/PS-GZA/gaza-city/rimal|neighbourhood|Rimal;al-Rimal;Remal;al-Remal|31.523|34.444|1.2
PS/gaza-strip/PS-GZA/gaza-city/sabra|neighbourhood|Sabra;al-Sabra|31.505|34.447|1
PS/gaza-strip/PS-GZA/gaza-city/tal-al-hawa|neighbourhood|Tal al-Hawa;Tel al-Hawa;Tal al-Hawwa;Tel al-Hawwa|31.505|34.43|1
PS/gaza-strip/PS-GZA/gaza-city/sheikh-radwan|neighbourhood|Sheikh Radwan;Sheikh Ridwan|31.535|34.462|1
PS/gaza-strip/PS-GZA/gaza-city/tuffah|neighbourhood|Tuffah;al-Tuffah;Tufah|31.51|34.475|1.2
PS/gaza-strip/PS-GZA/gaza-city/daraj|neighbourhood|Daraj;al-Daraj|31.51|34.463|1
PS/gaza-strip/PS-GZA/gaza-city/nasser|neighbourhood|Nasser;al-Nasser;al-Nasr|31.53|34.455|1
PS/gaza-strip/PS-GZA/gaza-city/sheikh-ijlin|neighbourhood|Sheikh Ijlin;Sheikh Ajlin;Sheikh Ajleen|31.499|34.412|1
PS/gaza-strip/PS-GZA/gaza-city/shati|camp|Shati;al-Shati;Beach;Shati refugee|31.537|34.443|0.8
PS/gaza-strip/PS-GZA/gaza-city/shifa|hospital|al-Shifa;Shifa;Al-Shifa Medical Complex;al-Shifa Medical|31.524|34.444|0.3
PS/gaza-strip/PS-GZA/gaza-city/ahli|hospital|al-Ahli;al-Ahli Arab;al-Ahli Baptist;Ahli;Ahli Arab;Baptist|31.505|34.462|0.3
PS/gaza-strip/PS-GZA/gaza-city/quds|hospital|al-Quds|31.502|34.432|0.3
PS/gaza-strip/PS-GZA/gaza-city/rantisi|hospital|al-Rantisi;Rantisi|31.531|34.459|0.3
PS/gaza-strip/PS-NGZ/jabalia|city|Jabalia;Jabaliya;Jabalya|31.528|34.483|2
PS/gaza-strip/PS-NGZ/jabalia/camp|camp|Jabalia;Jabaliya;Jabalya|31.535|34.498|1
PS/gaza-strip/PS-NGZ/jabalia/al-awda|hospital|al-Awda|31.533|34.5|0.5
PS/gaza-strip/PS-NGZ/beit-lahiya|city|Beit Lahiya;Beit Lahia;Beit Lahya|31.551|34.503|2.5
PS/gaza-strip/PS-NGZ/beit-lahiya/kamal-adwan|hospital|Kamal Adwan|31.5385|34.499|0.3
PS/gaza-strip/PS-NGZ/beit-lahiya/indonesian|hospital|Indonesian|31.548|34.513|0.3
PS/gaza-strip/PS-NGZ/beit-hanoun|city|Beit Hanoun;Beit Hanun|31.538|34.535|2.5
PS/gaza-strip/PS-NGZ/erez|crossing|Erez;Beit Hanoun|31.559|34.545|0.5
PS/gaza-strip/PS-DEB/deir-al-balah|city|Deir al-Balah;Deir el-Balah;Deir Al Balah|31.418|34.351|2.5
PS/gaza-strip/PS-DEB/deir-al-balah/al-aqsa|hospital|al-Aqsa Martyrs;al-Aqsa;Shuhada al-Aqsa|31.42|34.36|0.3
PS/gaza-strip/PS-DEB/nuseirat|camp|Nuseirat;al-Nuseirat;Nusairat;al-Nusairat|31.448|34.392|1.2
PS/gaza-strip/PS-DEB/bureij|camp|Bureij;al-Bureij;Breij;al-Breij|31.439|34.403|1
PS/gaza-strip/PS-DEB/maghazi|camp|Maghazi;al-Maghazi|31.421|34.385|0.8
PS/gaza-strip/PS-DEB/zawaida|town|Zawaida;al-Zawaida;Zuwayda;al-Zuwaida|31.43|34.37|1.5
PS/gaza-strip/PS-KYS/khan-younis|city|Khan Younis;Khan Yunis;Khan Yunus;Khan Younes|31.346|34.303|4
PS/gaza-strip/PS-KYS/khan-younis/camp|camp|Khan Younis;Khan Yunis;Khan Yunus;Khan Younes|31.35|34.293|1
PS/gaza-strip/PS-KYS/khan-younis/nasser-hospital|hospital|Nasser;Nasser Medical;Nasser Medical Complex|31.347|34.293|0.3
PS/gaza-strip/PS-KYS/khan-younis/al-amal|hospital|al-Amal|31.35|34.289|0.5
PS/gaza-strip/PS-KYS/european|hospital|European;Gaza European;European Gaza|31.317|34.327|0.5
PS/gaza-strip/PS-KYS/bani-suheila|town|Bani Suheila;Bani Suhaila;Bani Suhayla|31.343|34.325|2
PS/gaza-strip/PS-KYS/abasan|town|Abasan;Abasan al-Kabira;Abasan al-Kabirah|31.323|34.344|2.5
PS/gaza-strip/PS-KYS/khuzaa|town|Khuza'a;Khuzaa;Khuza;Khuzaʼa|31.306|34.361|2
PS/gaza-strip/PS-KYS/qarara|town|Qarara;al-Qarara;Qararah|31.37|34.34|2.5
PS/gaza-strip/PS-KYS/mawasi|area|al-Mawasi;Mawasi|31.33|34.25|4
PS/gaza-strip/PS-RFH/rafah|city|Rafah|31.287|34.259|3.5
PS/gaza-strip/PS-RFH/rafah/tal-al-sultan|neighbourhood|Tal al-Sultan;Tel al-Sultan;Tal as-Sultan|31.303|34.243|1.2
PS/gaza-strip/PS-RFH/rafah/najjar|hospital|Abu Yousef al-Najjar;Abu Yousef Al-Najjar;al-Najjar;Najjar|31.287|34.27|0.5
PS/gaza-strip/PS-RFH/rafah/crossing|crossing|Rafah|31.248|34.259|0.6
PS/gaza-strip/PS-RFH/kerem-shalom|crossing|Kerem Shalom;Karem Abu Salem|31.23|34.283|0.8
PS/west-bank|region|West Bank;occupied West Bank|31.95|35.25|65
PS/west-bank/jenin|city|Jenin|32.46|35.3|4
PS/west-bank/jenin/camp|camp|Jenin|32.463|35.288|0.6
PS/west-bank/nablus|city|Nablus|32.22|35.26|5
PS/west-bank/tulkarm|city|Tulkarm;Tulkarem|32.31|35.03|4
PS/west-bank/ramallah|city|Ramallah|31.9|35.2|5
PS/west-bank/hebron|city|Hebron;al-Khalil|31.53|35.1|6
PS/west-bank/bethlehem|city|Bethlehem|31.705|35.2|4
PS/west-bank/jericho|city|Jericho|31.86|35.46|4
PS/west-bank/qalqilya|city|Qalqilya|32.19|34.97|3
PS/east-jerusalem|city|East Jerusalem|31.79|35.24|5
IL/jerusalem|city|Jerusalem|31.78|35.21|8
IL/tel-aviv|city|Tel Aviv|32.08|34.78|7
IL/sderot|city|Sderot|31.525|34.596|2
IL/ashkelon|city|Ashkelon|31.67|34.57|5
IL/beersheba|city|Beersheba;Be'er Sheva|31.25|34.79|6
LB/beirut|city|Beirut|33.89|35.5|8
LB/tripoli|city|Tripoli|34.43|35.84|5
LB/tyre|city|Tyre|33.27|35.2|4
LB/sidon|city|Sidon|33.56|35.37|4
LB/nabatieh|city|Nabatieh|33.38|35.48|4
LB/bekaa|region|Bekaa Valley;Bekaa|33.85|35.95|40
LY/tripoli|city|Tripoli|32.89|13.19|12
LY/benghazi|city|Benghazi|32.12|20.07|10
YE/sanaa|city|Sanaa;Sana'a|15.37|44.19|10
YE/aden|city|Aden|12.79|45.03|10
YE/hodeidah|city|Hodeidah;Hudaydah;al-Hudaydah|14.8|42.95|7
YE/taiz|city|Taiz;Ta'izz|13.58|44.02|7
YE/marib|city|Marib|15.46|45.33|6
JO/amman|city|Amman|31.95|35.93|12
JO/zaatari|camp|Zaatari;Za'atari|32.29|36.32|3
TR/ankara|city|Ankara|39.93|32.86|15
TR/istanbul|city|Istanbul|41.01|28.98|25
TR/gaziantep|city|Gaziantep|37.07|37.38|10
TR/sanliurfa|city|Sanliurfa;Şanlıurfa;Urfa|37.16|38.79|10
EG/cairo|city|Cairo|30.04|31.24|20
EG/sinai|region|Sinai;Sinai Peninsula;North Sinai|30|33.8|120
IR/tehran|city|Tehran|35.69|51.39|20
AF/kabul|city|Kabul|34.53|69.17|15
AF/kandahar|city|Kandahar|31.62|65.71|8
SD/khartoum|city|Khartoum|15.5|32.56|15
SD/darfur|region|Darfur|13.5|24.5|300
SD/el-fasher|city|El Fasher;al-Fashir;Al Fasher|13.63|25.35|7
UA/kyiv|city|Kyiv;Kiev|50.45|30.52|18
UA/kharkiv|city|Kharkiv|49.99|36.23|12
UA/mariupol|city|Mariupol|47.1|37.54|8
UA/kherson|city|Kherson|46.64|32.62|8
UA/donetsk|city|Donetsk|48.02|37.8|12
UA/crimea|region|Crimea|45.3|34.4|120
RU/moscow|city|Moscow|55.75|37.62|25
FR/paris|city|Paris|48.86|2.35|12
GB/london|city|London|51.51|-0.13|22
DE/berlin|city|Berlin|52.52|13.4|20
BE/brussels|city|Brussels|50.85|4.35|10
CH/geneva|city|Geneva|46.2|6.15|8
US/new-york|city|New York City;New York|40.71|-74.01|25
US/washington|city|Washington DC;Washington, DC;Washington D.C.|38.9|-77.04|12
SO/mogadishu|city|Mogadishu|2.04|45.34|10
NG/maiduguri|city|Maiduguri|11.83|13.15|9
NG/borno|region|Borno|11.9|13.1|150
ET/tigray|region|Tigray|13.9|38.9|150
CD/goma|city|Goma|-1.66|29.22|6
CD/north-kivu|region|North Kivu|-0.8|29|130
MM/rakhine|region|Rakhine;Rakhine State|19.8|93.9|150
BD/coxs-bazar|city|Cox's Bazar;Cox’s Bazar|21.44|91.98|10
`

/** What kind of place a word after (or before) a name says it is. */
export const PLACE_KINDS: Readonly<Record<string, string>> = {
  governorate: 'governorate',
  province: 'governorate',
  countryside: 'governorate',
  muhafazah: 'governorate',
  region: 'region',
  strip: 'region',
  city: 'city',
  town: 'town',
  village: 'town',
  prison: 'prison',
  jail: 'prison',
  'detention centre': 'prison',
  'detention center': 'prison',
  'detention facility': 'prison',
  'prison complex': 'prison',
  penitentiary: 'prison',
  camp: 'camp',
  'refugee camp': 'camp',
  'displacement camp': 'camp',
  hospital: 'hospital',
  'medical complex': 'hospital',
  neighbourhood: 'neighbourhood',
  neighborhood: 'neighbourhood',
  district: 'neighbourhood',
  quarter: 'neighbourhood',
  suburb: 'neighbourhood',
  area: 'area',
  crossing: 'crossing',
  'border crossing': 'crossing',
}

/** Words before a place name that may belong to it. */
export const COMPASS: ReadonlySet<string> = new Set(
  ['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'central']
    .flatMap((word) => (word === 'central' ? [word] : [word, `${word}ern`]))
    .concat('upper', 'lower', 'rural', 'western', 'eastern'),
)

/** Words after which a name is a place. */
export const LOCATIVE: ReadonlySet<string> = new Set([
  'in',
  'near',
  'from',
  'to',
  'into',
  'inside',
  'outside',
  'around',
  'across',
  'throughout',
  'towards',
  'toward',
  'at',
  'over',
  'within',
  'beyond',
  'via',
  'of',
  'on',
  'between',
  'through',
  'leaving',
  'entering',
  'visiting',
])
