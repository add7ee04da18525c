/**
 * Countries: name ; other names ; demonyms ; capital ; subregion (United Nations geoscheme, shortened).
 * The first name, demonym and capital are the standard English forms that questions use.
 */
const COUNTRIES = `
Afghanistan;Islamic Republic of Afghanistan;Afghan;Kabul;southern asia
Albania;;Albanian;Tirana;southern europe
Algeria;;Algerian;Algiers;northern africa
Andorra;;Andorran;Andorra la Vella;southern europe
Angola;;Angolan;Luanda;middle africa
Argentina;Argentine Republic;Argentine,Argentinian;Buenos Aires;south america
Armenia;Republic of Armenia;Armenian;Yerevan;western asia
Australia;;Australian;Canberra;oceania
Austria;Republic of Austria;Austrian;Vienna;western europe
Azerbaijan;Republic of Azerbaijan;Azerbaijani,Azeri;Baku;western asia
Bahamas;The Bahamas;Bahamian;Nassau;caribbean
Bahrain;;Bahraini;Manama;western asia
Bangladesh;;Bangladeshi;Dhaka;southern asia
Barbados;;Barbadian;Bridgetown;caribbean
Belarus;Republic of Belarus;Belarusian;Minsk;eastern europe
Belgium;;Belgian;Brussels;western europe
Belize;;Belizean;Belmopan;central america
Benin;;Beninese;Porto-Novo;western africa
Bhutan;;Bhutanese;Thimphu;southern asia
Bolivia;Plurinational State of Bolivia;Bolivian;Sucre;south america
Bosnia and Herzegovina;Bosnia;Bosnian;Sarajevo;southern europe
Botswana;;Botswanan;Gaborone;southern africa
Brazil;;Brazilian;Brasília;south america
Brunei;Brunei Darussalam;Bruneian;Bandar Seri Begawan;south-eastern asia
Bulgaria;;Bulgarian;Sofia;eastern europe
Burkina Faso;;Burkinabe;Ouagadougou;western africa
Burundi;;Burundian;Gitega;eastern africa
Cambodia;Kingdom of Cambodia;Cambodian;Phnom Penh;south-eastern asia
Cameroon;;Cameroonian;Yaoundé;middle africa
Canada;;Canadian;Ottawa;northern america
Cape Verde;Cabo Verde;Cape Verdean;Praia;western africa
Central African Republic;;Central African;Bangui;middle africa
Chad;;Chadian;N’Djamena;middle africa
Chile;;Chilean;Santiago;south america
China;People's Republic of China,PRC;Chinese;Beijing;eastern asia
Colombia;;Colombian;Bogotá;south america
Comoros;;Comorian;Moroni;eastern africa
Congo;Republic of the Congo;Congolese;Brazzaville;middle africa
Costa Rica;;Costa Rican;San José;central america
Croatia;;Croatian;Zagreb;southern europe
Cuba;;Cuban;Havana;caribbean
Cyprus;;Cypriot;Nicosia;western asia
Czech Republic;Czechia;Czech;Prague;eastern europe
Democratic Republic of the Congo;DR Congo;;Kinshasa;middle africa
Denmark;;Danish;Copenhagen;northern europe
Djibouti;;Djiboutian;Djibouti City;eastern africa
Dominican Republic;;Dominican;Santo Domingo;caribbean
Ecuador;;Ecuadorian;Quito;south america
Egypt;Arab Republic of Egypt;Egyptian;Cairo;northern africa
El Salvador;;Salvadoran;San Salvador;central america
Equatorial Guinea;;Equatoguinean;Malabo;middle africa
Eritrea;;Eritrean;Asmara;eastern africa
Estonia;;Estonian;Tallinn;northern europe
Eswatini;Swaziland;Swazi;Mbabane;southern africa
Ethiopia;;Ethiopian;Addis Ababa;eastern africa
Fiji;;Fijian;Suva;oceania
Finland;;Finnish;Helsinki;northern europe
France;French Republic;French;Paris;western europe
Gabon;;Gabonese;Libreville;middle africa
Gambia;The Gambia;Gambian;Banjul;western africa
Georgia;;Georgian;Tbilisi;western asia
Germany;Federal Republic of Germany;German;Berlin;western europe
Ghana;;Ghanaian;Accra;western africa
Greece;;Greek;Athens;southern europe
Guatemala;;Guatemalan;Guatemala City;central america
Guinea;;Guinean;Conakry;western africa
Guinea-Bissau;;;Bissau;western africa
Guyana;;Guyanese;Georgetown;south america
Haiti;;Haitian;Port-au-Prince;caribbean
Honduras;;Honduran;Tegucigalpa;central america
Hungary;;Hungarian;Budapest;eastern europe
Iceland;;Icelandic;Reykjavik;northern europe
India;Republic of India;Indian;New Delhi;southern asia
Indonesia;;Indonesian;Jakarta;south-eastern asia
Iran;Islamic Republic of Iran;Iranian;Tehran;southern asia
Iraq;;Iraqi;Baghdad;western asia
Ireland;;Irish;Dublin;northern europe
Israel;;Israeli;Jerusalem;western asia
Italy;;Italian;Rome;southern europe
Ivory Coast;Côte d'Ivoire;Ivorian;Yamoussoukro;western africa
Jamaica;;Jamaican;Kingston;caribbean
Japan;;Japanese;Tokyo;eastern asia
Jordan;;Jordanian;Amman;western asia
Kazakhstan;Republic of Kazakhstan,Kazakstan;Kazakh;Astana;central asia
Kenya;;Kenyan;Nairobi;eastern africa
Kuwait;;Kuwaiti;Kuwait City;western asia
Kyrgyzstan;Kyrgyz Republic,Kirgizstan,Kirghizstan;Kyrgyz;Bishkek;central asia
Laos;Lao PDR;Laotian,Lao;Vientiane;south-eastern asia
Latvia;;Latvian;Riga;northern europe
Lebanon;;Lebanese;Beirut;western asia
Lesotho;;Basotho;Maseru;southern africa
Liberia;;Liberian;Monrovia;western africa
Libya;;Libyan;Tripoli;northern africa
Liechtenstein;;;Vaduz;western europe
Lithuania;;Lithuanian;Vilnius;northern europe
Luxembourg;;Luxembourgish;Luxembourg City;western europe
Madagascar;;Malagasy;Antananarivo;eastern africa
Malawi;;Malawian;Lilongwe;eastern africa
Malaysia;;Malaysian;Kuala Lumpur;south-eastern asia
Maldives;;Maldivian;Malé;southern asia
Mali;;Malian;Bamako;western africa
Malta;;Maltese;Valletta;southern europe
Mauritania;;Mauritanian;Nouakchott;western africa
Mauritius;;Mauritian;Port Louis;eastern africa
Mexico;;Mexican;Mexico City;central america
Moldova;Republic of Moldova;Moldovan;Chişinău;eastern europe
Monaco;;Monegasque;Monaco;western europe
Mongolia;;Mongolian;Ulaanbaatar;eastern asia
Montenegro;;Montenegrin;Podgorica;southern europe
Morocco;Kingdom of Morocco;Moroccan;Rabat;northern africa
Mozambique;;Mozambican;Maputo;eastern africa
Myanmar;Burma;Burmese;Naypyidaw;south-eastern asia
Namibia;;Namibian;Windhoek;southern africa
Nepal;;Nepalese,Nepali;Kathmandu;southern asia
Netherlands;The Netherlands,Holland;Dutch;Amsterdam;western europe
New Zealand;;;Wellington;oceania
Nicaragua;;Nicaraguan;Managua;central america
Niger;;Nigerien;Niamey;western africa
Nigeria;;Nigerian;Abuja;western africa
North Korea;Democratic People's Republic of Korea;North Korean;Pyongyang;eastern asia
North Macedonia;Macedonia;Macedonian;Skopje;southern europe
Norway;;Norwegian;Oslo;northern europe
Oman;;Omani;Muscat;western asia
Pakistan;Islamic Republic of Pakistan;Pakistani;Islamabad;southern asia
Panama;;Panamanian;Panama City;central america
Papua New Guinea;;;Port Moresby;oceania
Paraguay;;Paraguayan;Asunción;south america
Peru;;Peruvian;Lima;south america
Philippines;The Philippines;Philippine,Filipino;Manila;south-eastern asia
Poland;Republic of Poland;Polish;Warsaw;eastern europe
Portugal;;Portuguese;Lisbon;southern europe
Qatar;;Qatari;Doha;western asia
Romania;;Romanian;Bucharest;eastern europe
Russia;Russian Federation;Russian;Moscow;eastern europe
Rwanda;;Rwandan;Kigali;eastern africa
Saudi Arabia;Kingdom of Saudi Arabia;Saudi,Saudi Arabian;Riyadh;western asia
Senegal;;Senegalese;Dakar;western africa
Serbia;;Serbian;Belgrade;southern europe
Sierra Leone;;Sierra Leonean;Freetown;western africa
Singapore;;Singaporean;Singapore;south-eastern asia
Slovakia;;Slovak;Bratislava;eastern europe
Slovenia;;Slovenian;Ljubljana;southern europe
Somalia;;Somali;Mogadishu;eastern africa
South Africa;;South African;Pretoria;southern africa
South Korea;Republic of Korea;South Korean;Seoul;eastern asia
South Sudan;;South Sudanese;Juba;eastern africa
Spain;;Spanish;Madrid;southern europe
Sri Lanka;;Sri Lankan;Colombo;southern asia
Sudan;;Sudanese;Khartoum;northern africa
Suriname;;Surinamese;Paramaribo;south america
Sweden;;Swedish;Stockholm;northern europe
Switzerland;;Swiss;Bern;western europe
Syria;Syrian Arab Republic;Syrian;Damascus;western asia
Tajikistan;Republic of Tajikistan,Tadjikistan;Tajik;Dushanbe;central asia
Tanzania;United Republic of Tanzania;Tanzanian;Dodoma;eastern africa
Thailand;Kingdom of Thailand,Siam;Thai;Bangkok;south-eastern asia
Togo;;Togolese;Lomé;western africa
Trinidad and Tobago;;Trinidadian;Port of Spain;caribbean
Tunisia;;Tunisian;Tunis;northern africa
Turkey;Türkiye,Republic of Turkey;Turkish;Ankara;western asia
Turkmenistan;;Turkmen;Ashgabat;central asia
Uganda;;Ugandan;Kampala;eastern africa
Ukraine;;Ukrainian;Kyiv;eastern europe
United Arab Emirates;UAE;Emirati;Abu Dhabi;western asia
United Kingdom;UK,Great Britain,Britain;British;London;northern europe
United States;United States of America,US,U.S.,USA,U.S.A.,America;American;Washington;northern america
Uruguay;;Uruguayan;Montevideo;south america
Uzbekistan;Republic of Uzbekistan;Uzbek;Tashkent;central asia
Vatican City;Holy See;Vatican;Vatican City;southern europe
Venezuela;;Venezuelan;Caracas;south america
Vietnam;Viet Nam;Vietnamese;Hanoi;south-eastern asia
Yemen;;Yemeni;Sana’a;western asia
Zambia;;Zambian;Lusaka;eastern africa
Zimbabwe;;Zimbabwean;Harare;eastern africa
`;

/** States that no longer exist: they may be parties to a fact, but are never offered as a wrong option. */
const FORMER = `
Soviet Union;USSR,U.S.S.R.;Soviet;Moscow;eastern europe
Yugoslavia;;Yugoslav;Belgrade;southern europe
Czechoslovakia;;Czechoslovak;Prague;eastern europe
Prussia;;Prussian;Berlin;western europe
`;

export interface Country {
	name: string;
	otherNames: string[];
	demonyms: string[];
	capital: string;
	subregion: string;
	isFormer: boolean;
}

function parse(table: string, isFormer: boolean): Country[] {
	const cells = (cell: string | undefined) => (cell ? cell.split(',').map((part) => part.trim()) : []);
	return table
		.trim()
		.split('\n')
		.map((row) => {
			const [name = '', others, demonyms, capital = '', subregion = ''] = row.split(';');
			return { name, otherNames: cells(others), demonyms: cells(demonyms), capital, subregion, isFormer };
		});
}

/** Every country of the gazetteer, in alphabetical order, then states that are gone. */
export const countries: readonly Country[] = [...parse(COUNTRIES, false), ...parse(FORMER, true)];
