/** A country as news names it. */
export interface Country {
  /** ISO 3166-1 alpha-2; joins with `City.countryCode`. */
  readonly code: string;
  /** The name that a quiz shows. */
  readonly name: string;
  /** Every name, `name` first. */
  readonly names: readonly string[];
  readonly capital: string;
  /** Adjectives first ("French"), then words for its people that are not also the adjective ("Frenchman"). */
  readonly demonyms: readonly string[];
  /** United Nations subregion, coarsened: "Eastern Europe", "West Africa", … */
  readonly region: string;
}

/** code | names | capital | demonyms | region; alternatives are separated by "/". */
const ROWS = `
AF|Afghanistan|Kabul|Afghan|South Asia
AL|Albania|Tirana|Albanian|Southern Europe
DZ|Algeria|Algiers|Algerian|North Africa
AD|Andorra|Andorra la Vella|Andorran|Southern Europe
AO|Angola|Luanda|Angolan|Central Africa
AG|Antigua and Barbuda/Antigua|Saint John's|Antiguan|Caribbean
AR|Argentina|Buenos Aires|Argentine/Argentinian|South America
AM|Armenia|Yerevan|Armenian|Caucasus
AU|Australia|Canberra|Australian|Oceania
AT|Austria|Vienna|Austrian|Western Europe
AZ|Azerbaijan|Baku|Azerbaijani/Azeri|Caucasus
BS|The Bahamas/Bahamas|Nassau|Bahamian|Caribbean
BH|Bahrain|Manama|Bahraini|Middle East
BD|Bangladesh|Dhaka|Bangladeshi|South Asia
BB|Barbados|Bridgetown|Barbadian|Caribbean
BY|Belarus|Minsk|Belarusian|Eastern Europe
BE|Belgium|Brussels|Belgian|Western Europe
BZ|Belize|Belmopan|Belizean|Central America
BJ|Benin|Porto-Novo|Beninese|West Africa
BT|Bhutan|Thimphu|Bhutanese|South Asia
BO|Bolivia|La Paz/Sucre|Bolivian|South America
BA|Bosnia and Herzegovina/Bosnia/Bosnia-Herzegovina|Sarajevo|Bosnian|Southern Europe
BW|Botswana|Gaborone|Botswanan|Southern Africa
BR|Brazil|Brasília/Brasilia|Brazilian|South America
BN|Brunei|Bandar Seri Begawan|Bruneian|Southeast Asia
BG|Bulgaria|Sofia|Bulgarian|Eastern Europe
BF|Burkina Faso|Ouagadougou|Burkinabe|West Africa
BI|Burundi|Gitega|Burundian|East Africa
KH|Cambodia|Phnom Penh|Cambodian|Southeast Asia
CM|Cameroon|Yaoundé/Yaounde|Cameroonian|Central Africa
CA|Canada|Ottawa|Canadian|North America
CV|Cape Verde/Cabo Verde|Praia|Cape Verdean|West Africa
CF|Central African Republic|Bangui|Central African|Central Africa
TD|Chad|N'Djamena|Chadian|Central Africa
CL|Chile|Santiago|Chilean|South America
CN|China/People's Republic of China/PRC|Beijing|Chinese|East Asia
CO|Colombia|Bogotá/Bogota|Colombian|South America
KM|Comoros|Moroni|Comorian|East Africa
CG|Republic of the Congo/Congo-Brazzaville|Brazzaville|Congolese|Central Africa
CD|Democratic Republic of the Congo/Democratic Republic of Congo/DR Congo/DRC/Congo|Kinshasa|Congolese|Central Africa
CR|Costa Rica|San José/San Jose|Costa Rican|Central America
CI|Ivory Coast/Côte d'Ivoire/Cote d'Ivoire|Yamoussoukro|Ivorian|West Africa
HR|Croatia|Zagreb|Croatian/Croat|Southern Europe
CU|Cuba|Havana|Cuban|Caribbean
CY|Cyprus|Nicosia|Cypriot|Southern Europe
CZ|Czech Republic/Czechia|Prague|Czech|Eastern Europe
DK|Denmark|Copenhagen|Danish/Dane|Northern Europe
DJ|Djibouti|Djibouti|Djiboutian|East Africa
DM|Dominica|Roseau|Dominican|Caribbean
DO|Dominican Republic|Santo Domingo|Dominican|Caribbean
TL|East Timor/Timor-Leste|Dili|Timorese|Southeast Asia
EC|Ecuador|Quito|Ecuadorian/Ecuadorean|South America
EG|Egypt|Cairo|Egyptian|North Africa
SV|El Salvador|San Salvador|Salvadoran|Central America
GQ|Equatorial Guinea|Malabo|Equatoguinean|Central Africa
ER|Eritrea|Asmara|Eritrean|East Africa
EE|Estonia|Tallinn|Estonian|Northern Europe
SZ|Eswatini/Swaziland|Mbabane|Swazi|Southern Africa
ET|Ethiopia|Addis Ababa|Ethiopian|East Africa
FJ|Fiji|Suva|Fijian|Oceania
FI|Finland|Helsinki|Finnish/Finn|Northern Europe
FR|France|Paris|French/Frenchman/Frenchwoman|Western Europe
GA|Gabon|Libreville|Gabonese|Central Africa
GM|The Gambia/Gambia|Banjul|Gambian|West Africa
GE|Georgia|Tbilisi|Georgian|Caucasus
DE|Germany|Berlin|German|Western Europe
GH|Ghana|Accra|Ghanaian|West Africa
GR|Greece|Athens|Greek|Southern Europe
GL|Greenland|Nuuk|Greenlandic/Greenlander|North America
GD|Grenada|Saint George's|Grenadian|Caribbean
GT|Guatemala|Guatemala City|Guatemalan|Central America
GN|Guinea|Conakry|Guinean|West Africa
GW|Guinea-Bissau|Bissau|Bissau-Guinean|West Africa
GY|Guyana|Georgetown|Guyanese|South America
HT|Haiti|Port-au-Prince|Haitian|Caribbean
HN|Honduras|Tegucigalpa|Honduran|Central America
HK|Hong Kong|Hong Kong|Hongkonger|East Asia
HU|Hungary|Budapest|Hungarian|Eastern Europe
IS|Iceland|Reykjavík/Reykjavik|Icelandic/Icelander|Northern Europe
IN|India|New Delhi/Delhi|Indian|South Asia
ID|Indonesia|Jakarta|Indonesian|Southeast Asia
IR|Iran/Islamic Republic of Iran|Tehran|Iranian|Middle East
IQ|Iraq|Baghdad|Iraqi|Middle East
IE|Ireland/Republic of Ireland|Dublin|Irish/Irishman/Irishwoman|Northern Europe
IL|Israel|Jerusalem|Israeli|Middle East
IT|Italy|Rome|Italian|Southern Europe
JM|Jamaica|Kingston|Jamaican|Caribbean
JP|Japan|Tokyo|Japanese|East Asia
JO|Jordan|Amman|Jordanian|Middle East
KZ|Kazakhstan|Astana|Kazakh/Kazakhstani|Central Asia
KE|Kenya|Nairobi|Kenyan|East Africa
KI|Kiribati|South Tarawa|I-Kiribati|Oceania
XK|Kosovo|Pristina|Kosovar/Kosovan|Southern Europe
KW|Kuwait|Kuwait City|Kuwaiti|Middle East
KG|Kyrgyzstan|Bishkek|Kyrgyz|Central Asia
LA|Laos|Vientiane|Laotian/Lao|Southeast Asia
LV|Latvia|Riga|Latvian|Northern Europe
LB|Lebanon|Beirut|Lebanese|Middle East
LS|Lesotho|Maseru|Basotho|Southern Africa
LR|Liberia|Monrovia|Liberian|West Africa
LY|Libya|Tripoli|Libyan|North Africa
LI|Liechtenstein|Vaduz|Liechtensteiner|Western Europe
LT|Lithuania|Vilnius|Lithuanian|Northern Europe
LU|Luxembourg|Luxembourg|Luxembourgish/Luxembourger|Western Europe
MG|Madagascar|Antananarivo|Malagasy|East Africa
MW|Malawi|Lilongwe|Malawian|East Africa
MY|Malaysia|Kuala Lumpur|Malaysian|Southeast Asia
MV|Maldives|Malé|Maldivian|South Asia
ML|Mali|Bamako|Malian|West Africa
MT|Malta|Valletta|Maltese|Southern Europe
MH|Marshall Islands|Majuro|Marshallese|Oceania
MR|Mauritania|Nouakchott|Mauritanian|West Africa
MU|Mauritius|Port Louis|Mauritian|East Africa
MX|Mexico|Mexico City|Mexican|North America
FM|Micronesia|Palikir|Micronesian|Oceania
MD|Moldova|Chișinău/Chisinau|Moldovan|Eastern Europe
MC|Monaco|Monaco|Monégasque/Monacan|Western Europe
MN|Mongolia|Ulaanbaatar/Ulan Bator|Mongolian|East Asia
ME|Montenegro|Podgorica|Montenegrin|Southern Europe
MA|Morocco|Rabat|Moroccan|North Africa
MZ|Mozambique|Maputo|Mozambican|East Africa
MM|Myanmar/Burma|Naypyidaw/Naypyitaw|Burmese|Southeast Asia
NA|Namibia|Windhoek|Namibian|Southern Africa
NR|Nauru|Yaren|Nauruan|Oceania
NP|Nepal|Kathmandu|Nepali/Nepalese|South Asia
NL|Netherlands/The Netherlands/Holland|Amsterdam|Dutch/Dutchman/Dutchwoman|Western Europe
NZ|New Zealand|Wellington|New Zealand/New Zealander|Oceania
NI|Nicaragua|Managua|Nicaraguan|Central America
NE|Niger|Niamey|Nigerien|West Africa
NG|Nigeria|Abuja|Nigerian|West Africa
KP|North Korea/Democratic People's Republic of Korea/DPRK|Pyongyang|North Korean|East Asia
MK|North Macedonia/Macedonia|Skopje|Macedonian|Southern Europe
NO|Norway|Oslo|Norwegian|Northern Europe
OM|Oman|Muscat|Omani|Middle East
PK|Pakistan|Islamabad|Pakistani|South Asia
PW|Palau|Ngerulmud|Palauan|Oceania
PS|Palestine/Palestinian Territories|Ramallah|Palestinian|Middle East
PA|Panama|Panama City|Panamanian|Central America
PG|Papua New Guinea|Port Moresby|Papua New Guinean|Oceania
PY|Paraguay|Asunción/Asuncion|Paraguayan|South America
PE|Peru|Lima|Peruvian|South America
PH|Philippines/The Philippines|Manila|Filipino/Philippine/Filipina|Southeast Asia
PL|Poland|Warsaw|Polish/Pole|Eastern Europe
PT|Portugal|Lisbon|Portuguese|Southern Europe
PR|Puerto Rico|San Juan|Puerto Rican|Caribbean
QA|Qatar|Doha|Qatari|Middle East
RO|Romania|Bucharest|Romanian|Eastern Europe
RU|Russia/Russian Federation|Moscow|Russian|Eastern Europe
RW|Rwanda|Kigali|Rwandan|East Africa
KN|Saint Kitts and Nevis|Basseterre|Kittitian|Caribbean
LC|Saint Lucia|Castries|Saint Lucian|Caribbean
VC|Saint Vincent and the Grenadines|Kingstown|Vincentian|Caribbean
WS|Samoa|Apia|Samoan|Oceania
SM|San Marino|San Marino|Sammarinese|Southern Europe
ST|São Tomé and Príncipe/Sao Tome and Principe|São Tomé|São Toméan|Central Africa
SA|Saudi Arabia|Riyadh|Saudi/Saudi Arabian|Middle East
SN|Senegal|Dakar|Senegalese|West Africa
RS|Serbia|Belgrade|Serbian/Serb|Southern Europe
SC|Seychelles|Victoria|Seychellois|East Africa
SL|Sierra Leone|Freetown|Sierra Leonean|West Africa
SG|Singapore|Singapore|Singaporean|Southeast Asia
SK|Slovakia|Bratislava|Slovak/Slovakian|Eastern Europe
SI|Slovenia|Ljubljana|Slovenian/Slovene|Southern Europe
SB|Solomon Islands|Honiara|Solomon Islander|Oceania
SO|Somalia|Mogadishu|Somali|East Africa
ZA|South Africa|Pretoria/Cape Town/Bloemfontein|South African|Southern Africa
KR|South Korea/Republic of Korea/Korea|Seoul|South Korean/Korean|East Asia
SS|South Sudan|Juba|South Sudanese|East Africa
ES|Spain|Madrid|Spanish/Spaniard|Southern Europe
LK|Sri Lanka|Colombo/Sri Jayawardenepura Kotte|Sri Lankan|South Asia
SD|Sudan|Khartoum|Sudanese|North Africa
SR|Suriname|Paramaribo|Surinamese|South America
SE|Sweden|Stockholm|Swedish/Swede|Northern Europe
CH|Switzerland|Bern|Swiss|Western Europe
SY|Syria|Damascus|Syrian|Middle East
TW|Taiwan/Republic of China|Taipei|Taiwanese|East Asia
TJ|Tajikistan|Dushanbe|Tajik|Central Asia
TZ|Tanzania|Dodoma|Tanzanian|East Africa
TH|Thailand|Bangkok|Thai|Southeast Asia
TG|Togo|Lomé/Lome|Togolese|West Africa
TO|Tonga|Nukuʻalofa/Nuku'alofa|Tongan|Oceania
TT|Trinidad and Tobago/Trinidad|Port of Spain|Trinidadian|Caribbean
TN|Tunisia|Tunis|Tunisian|North Africa
TR|Turkey/Türkiye|Ankara|Turkish/Turk|Middle East
TM|Turkmenistan|Ashgabat|Turkmen|Central Asia
TV|Tuvalu|Funafuti|Tuvaluan|Oceania
UG|Uganda|Kampala|Ugandan|East Africa
UA|Ukraine|Kyiv/Kiev|Ukrainian|Eastern Europe
AE|United Arab Emirates/UAE/Emirates|Abu Dhabi|Emirati|Middle East
GB|United Kingdom/UK/U.K./Britain/Great Britain|London|British/Briton/Brit|Northern Europe
US|United States/US/U.S./USA/U.S.A./United States of America/America|Washington/Washington, D.C./Washington, DC/Washington D.C.|American|North America
UY|Uruguay|Montevideo|Uruguayan|South America
UZ|Uzbekistan|Tashkent|Uzbek|Central Asia
VU|Vanuatu|Port Vila|Vanuatuan/Ni-Vanuatu|Oceania
VA|Vatican City/Vatican/Holy See|Vatican City|Vatican|Southern Europe
VE|Venezuela|Caracas|Venezuelan|South America
VN|Vietnam/Viet Nam|Hanoi|Vietnamese|Southeast Asia
EH|Western Sahara|Laayoune|Sahrawi|North Africa
YE|Yemen|Sanaa/Sana'a|Yemeni|Middle East
ZM|Zambia|Lusaka|Zambian|Southern Africa
ZW|Zimbabwe|Harare|Zimbabwean|Southern Africa
`;

function parseRow(row: string): Country {
  const [code = "", names = "", capitals = "", demonyms = "", region = ""] = row.split("|");
  const allNames = names.split("/");
  return {
    code,
    name: allNames[0] ?? "",
    names: allNames,
    capital: capitals.split("/")[0] ?? "",
    demonyms: demonyms.split("/"),
    region,
  };
}

const LINES = ROWS.trim().split("\n");

/** The world's countries, and the few territories that news treats as countries. */
export const COUNTRIES: readonly Country[] = LINES.map(parseRow);

/** Every spelling of every capital. */
export const CAPITALS: ReadonlySet<string> = new Set(
  LINES.flatMap((row) => (row.split("|")[2] ?? "").split("/")),
);

const BY_NAME = new Map(
  COUNTRIES.flatMap((country) => country.names.map((name) => [name, country])),
);
const BY_DEMONYM = new Map(
  COUNTRIES.flatMap((country) => country.demonyms.map((word) => [word, country])),
);

/** The country of this name, in any spelling that the table knows ("Burma", "U.S."). */
export function countryNamed(name: string): Country | undefined {
  return BY_NAME.get(name.replace(/^the /i, "")) ?? BY_NAME.get(name);
}

/** The country whose people or things are called this ("French", "Frenchman", "Swedes"). */
export function countryOfDemonym(word: string): Country | undefined {
  return BY_DEMONYM.get(word) ?? BY_DEMONYM.get(word.replace(/s$/, ""));
}
