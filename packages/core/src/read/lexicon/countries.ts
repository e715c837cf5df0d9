/**
 * Countries, one a line: ISO 3166-1 code | names, the best known first | adjectives and names of their people | latitude |
 * longitude | radius in kilometres. Our own table, rounded; names of people make their plurals by rule.
 */
export const COUNTRY_LINES = `
AF|Afghanistan|Afghan|34|66|600
AL|Albania|Albanian|41|20|150
DZ|Algeria|Algerian|28|3|1000
AD|Andorra|Andorran|42.5|1.5|20
AO|Angola|Angolan|-12|18|700
AG|Antigua and Barbuda|Antiguan|17|-62|30
AR|Argentina|Argentine;Argentinian|-35|-65|1500
AM|Armenia|Armenian|40|45|150
AU|Australia|Australian|-25|134|2000
AT|Austria|Austrian|47.6|14|250
AZ|Azerbaijan|Azerbaijani;Azeri|40.4|47.7|220
BS|Bahamas|Bahamian|24|-76|250
BH|Bahrain|Bahraini|26|50.5|25
BD|Bangladesh|Bangladeshi|24|90|300
BB|Barbados|Barbadian|13.2|-59.5|15
BY|Belarus|Belarusian|53.5|28|300
BE|Belgium|Belgian|50.6|4.6|150
BZ|Belize|Belizean|17.2|-88.7|120
BJ|Benin|Beninese|9.5|2.3|300
BT|Bhutan|Bhutanese|27.4|90.4|150
BO|Bolivia|Bolivian|-17|-65|700
BA|Bosnia and Herzegovina;Bosnia|Bosnian|44.2|17.8|170
BW|Botswana|Botswanan|-22|24|500
BR|Brazil|Brazilian|-10|-53|2000
BN|Brunei|Bruneian|4.5|114.7|50
BG|Bulgaria|Bulgarian|42.7|25.3|250
BF|Burkina Faso|Burkinabe;Burkinabé|12.3|-1.7|350
BI|Burundi|Burundian|-3.4|29.9|110
CV|Cape Verde;Cabo Verde|Cape Verdean|15.1|-23.6|150
KH|Cambodia|Cambodian|12.7|104.9|250
CM|Cameroon|Cameroonian|5.7|12.7|450
CA|Canada|Canadian|60|-96|2500
CF|Central African Republic;CAR|Central African|6.6|20.5|500
TD|Chad|Chadian|15.4|18.7|700
CL|Chile|Chilean|-35|-71|1800
CN|China;People's Republic of China|Chinese|36|104|2200
CO|Colombia|Colombian|4|-73|700
KM|Comoros|Comorian|-12|43.9|80
CG|Republic of the Congo;Congo-Brazzaville|Congolese|-0.8|15.2|450
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC|Congolese|-2.9|23.6|1000
CR|Costa Rica|Costa Rican|9.9|-84.2|170
CI|Ivory Coast;Côte d'Ivoire|Ivorian|7.6|-5.5|320
HR|Croatia|Croatian;Croat|45.1|16.4|220
CU|Cuba|Cuban|21.6|-79|500
CY|Cyprus|Cypriot|35|33.2|90
CZ|Czech Republic;Czechia|Czech|49.8|15.3|220
DK|Denmark|Danish;Dane|56|10|180
DJ|Djibouti|Djiboutian|11.7|42.6|90
DM|Dominica|Dominican|15.4|-61.4|20
DO|Dominican Republic|Dominican|18.9|-70.5|170
EC|Ecuador|Ecuadorian|-1.4|-78.5|350
EG|Egypt|Egyptian|26.5|30|600
SV|El Salvador|Salvadoran;Salvadorean|13.7|-88.9|110
GQ|Equatorial Guinea|Equatoguinean|1.6|10.3|130
ER|Eritrea|Eritrean|15.4|38.8|300
EE|Estonia|Estonian|58.7|25.5|160
SZ|Eswatini;Swaziland|Swazi|-26.6|31.5|80
ET|Ethiopia|Ethiopian|8.6|39.6|650
FJ|Fiji|Fijian|-17.8|178|150
FI|Finland|Finnish;Finn|64.5|26|550
FR|France|French;Frenchman;Frenchwoman|46.6|2.5|500
GA|Gabon|Gabonese|-0.6|11.8|300
GM|Gambia|Gambian|13.5|-15.4|150
GE|Georgia|Georgian|42.2|43.5|200
DE|Germany|German|51.1|10.4|400
GH|Ghana|Ghanaian|7.9|-1.2|320
GR|Greece|Greek|39|22.9|320
GD|Grenada|Grenadian|12.1|-61.7|20
GT|Guatemala|Guatemalan|15.7|-90.4|200
GN|Guinea|Guinean|10.4|-10.9|350
GW|Guinea-Bissau|Bissau-Guinean|12|-15|120
GY|Guyana|Guyanese|4.8|-58.9|300
HT|Haiti|Haitian|19|-72.7|140
HN|Honduras|Honduran|14.8|-86.6|230
HU|Hungary|Hungarian|47.2|19.4|220
IS|Iceland|Icelandic;Icelander|65|-18.6|220
IN|India|Indian|22|79|1400
ID|Indonesia|Indonesian|-2.2|117|2200
IR|Iran;Islamic Republic of Iran|Iranian|32.6|54.3|850
IQ|Iraq|Iraqi|33|43.7|400
IE|Ireland|Irish;Irishman|53.2|-8.1|180
IL|Israel|Israeli|31.4|35|180
IT|Italy|Italian|42.8|12.1|500
JM|Jamaica|Jamaican|18.2|-77.3|90
JP|Japan|Japanese|37.6|138|900
JO|Jordan|Jordanian|31.2|36.8|200
KZ|Kazakhstan|Kazakh;Kazakhstani|48.2|67.3|1300
KE|Kenya|Kenyan|0.6|37.8|450
KI|Kiribati|I-Kiribati|1.9|-157|1500
KP|North Korea|North Korean|40.2|127.2|250
KR|South Korea|South Korean|36.4|127.8|230
XK|Kosovo|Kosovar;Kosovan|42.6|20.9|60
KW|Kuwait|Kuwaiti|29.3|47.6|80
KG|Kyrgyzstan|Kyrgyz;Kyrgyzstani|41.5|74.6|350
LA|Laos|Lao;Laotian|18.5|103.8|350
LV|Latvia|Latvian|56.8|24.9|180
LB|Lebanon|Lebanese|33.9|35.9|80
LS|Lesotho|Basotho|-29.6|28.2|100
LR|Liberia|Liberian|6.4|-9.3|200
LY|Libya|Libyan|27|18|800
LI|Liechtenstein|Liechtensteiner|47.1|9.5|12
LT|Lithuania|Lithuanian|55.3|23.9|180
LU|Luxembourg|Luxembourgish;Luxembourger|49.8|6.1|40
MG|Madagascar|Malagasy|-19.4|46.7|700
MW|Malawi|Malawian|-13.2|34.3|350
MY|Malaysia|Malaysian|3.8|109|800
MV|Maldives|Maldivian|3.7|73.5|350
ML|Mali|Malian|17.3|-3.5|700
MT|Malta|Maltese|35.9|14.4|20
MH|Marshall Islands|Marshallese|7.1|171|400
MR|Mauritania|Mauritanian|20.3|-10.3|600
MU|Mauritius|Mauritian|-20.3|57.6|40
MX|Mexico|Mexican|23.9|-102.5|1200
FM|Micronesia|Micronesian|6.9|158|900
MD|Moldova|Moldovan|47.2|28.5|160
MC|Monaco|Monegasque|43.7|7.4|3
MN|Mongolia|Mongolian|46.8|103|900
ME|Montenegro|Montenegrin|42.8|19.2|80
MA|Morocco|Moroccan|31.9|-6.3|500
MZ|Mozambique|Mozambican|-17.3|35.5|900
MM|Myanmar;Burma|Burmese|21.2|96.5|700
NA|Namibia|Namibian|-22.1|17.2|600
NR|Nauru|Nauruan|-0.5|166.9|5
NP|Nepal|Nepali;Nepalese|28.2|83.9|400
NL|Netherlands;Holland|Dutch;Dutchman|52.2|5.6|150
NZ|New Zealand|New Zealander|-41.5|172|800
NI|Nicaragua|Nicaraguan|12.8|-85|220
NE|Niger|Nigerien|17.4|9.4|700
NG|Nigeria|Nigerian|9.6|8.1|600
MK|North Macedonia;Macedonia|Macedonian|41.6|21.7|90
NO|Norway|Norwegian|64.5|12|800
OM|Oman|Omani|20.6|56.1|400
PK|Pakistan|Pakistani|30|69.4|750
PW|Palau|Palauan|7.5|134.6|40
PS|Palestine;State of Palestine;Palestinian territories;occupied Palestinian territory|Palestinian|31.9|35.2|80
PA|Panama|Panamanian|8.5|-80.1|270
PG|Papua New Guinea|Papua New Guinean|-6.5|145|600
PY|Paraguay|Paraguayan|-23.2|-58.4|450
PE|Peru|Peruvian|-9.2|-74.4|900
PH|Philippines|Filipino;Philippine;Filipina|11.8|122.9|800
PL|Poland|Polish;Pole|52.1|19.4|330
PT|Portugal|Portuguese|39.6|-8.5|280
QA|Qatar|Qatari|25.3|51.2|70
RO|Romania|Romanian|45.9|25|320
RU|Russia;Russian Federation|Russian|61|96|3500
RW|Rwanda|Rwandan|-2|29.9|100
KN|Saint Kitts and Nevis|Kittitian|17.3|-62.7|20
LC|Saint Lucia|Saint Lucian|13.9|-61|20
VC|Saint Vincent and the Grenadines|Vincentian|13.2|-61.2|40
WS|Samoa|Samoan|-13.8|-172.2|60
SM|San Marino|Sammarinese|43.9|12.5|5
ST|Sao Tome and Principe|Santomean|0.4|6.7|80
SA|Saudi Arabia|Saudi;Saudi Arabian|24.1|44.5|900
SN|Senegal|Senegalese|14.4|-14.5|300
RS|Serbia|Serbian;Serb|44.2|20.8|200
SC|Seychelles|Seychellois|-4.7|55.5|30
SL|Sierra Leone|Sierra Leonean|8.6|-11.8|160
SG|Singapore|Singaporean|1.35|103.8|20
SK|Slovakia|Slovak|48.7|19.5|200
SI|Slovenia|Slovenian;Slovene|46.1|14.8|110
SB|Solomon Islands|Solomon Islander|-9|159.7|350
SO|Somalia|Somali|5.9|46|600
ZA|South Africa|South African|-29|25.1|750
SS|South Sudan|South Sudanese|7.3|30.3|450
ES|Spain|Spanish;Spaniard|40.2|-3.6|450
LK|Sri Lanka|Sri Lankan|7.6|80.7|200
SD|Sudan|Sudanese|15.9|29.9|750
SR|Suriname|Surinamese|4.1|-55.9|230
SE|Sweden|Swedish;Swede|62.8|16.7|700
CH|Switzerland|Swiss|46.8|8.2|150
SY|Syria;Syrian Arab Republic|Syrian|35|38.5|320
TW|Taiwan|Taiwanese|23.7|121|180
TJ|Tajikistan|Tajik;Tajikistani|38.5|71|280
TZ|Tanzania|Tanzanian|-6.3|34.8|550
TH|Thailand|Thai|15.1|101|650
TL|Timor-Leste;East Timor|Timorese;East Timorese|-8.8|125.8|130
TG|Togo|Togolese|8.5|1|280
TO|Tonga|Tongan|-20.4|-174.8|200
TT|Trinidad and Tobago;Trinidad|Trinidadian|10.5|-61.3|60
TN|Tunisia|Tunisian|34.1|9.6|350
TR|Turkey;Türkiye|Turkish;Turk|39.1|35.2|700
TM|Turkmenistan|Turkmen|39.1|59.4|500
TV|Tuvalu|Tuvaluan|-8|178.5|250
UG|Uganda|Ugandan|1.3|32.4|280
UA|Ukraine|Ukrainian|49|31.4|600
AE|United Arab Emirates;UAE|Emirati|23.9|54.3|220
GB|United Kingdom;UK;U.K.;Britain;Great Britain;England;Scotland;Wales|British;Briton;English;Scottish;Welsh|54|-2.5|500
US|United States;United States of America;USA;U.S.A.;US;U.S.|American;US;U.S.|39.5|-98.4|2500
UY|Uruguay|Uruguayan|-32.8|-56|270
UZ|Uzbekistan|Uzbek;Uzbekistani|41.8|63.2|600
VU|Vanuatu|Ni-Vanuatu|-16.2|167.7|350
VA|Vatican City;Holy See;Vatican|Vatican|41.9|12.45|1
VE|Venezuela|Venezuelan|7.1|-66.2|650
VN|Vietnam|Vietnamese|16.6|106.3|700
YE|Yemen|Yemeni|15.9|47.6|450
ZM|Zambia|Zambian|-13.5|27.8|550
ZW|Zimbabwe|Zimbabwean|-19|29.9|380
`
