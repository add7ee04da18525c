/** Made by scripts/build-gazetteer.ts; change its tables, not this file. Name; other names; demonyms; capital=its other names; subregion. */
export const STATES = `
Afghanistan;Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan;Afghan;Kabul;southern asia
Albania;;Albanian;Tirana;southern europe
Algeria;;Algerian;Algiers;northern africa
Andorra;;Andorran;Andorra la Vella;southern europe
Angola;;Angolan;Luanda;middle africa
Antigua and Barbuda;;Antiguan;Saint John's;caribbean
Argentina;Argentine Republic;Argentine,Argentinian,Argentinean;Buenos Aires;south america
Armenia;Republic of Armenia;Armenian;Yerevan=Erevan;western asia
Australia;;Australian;Canberra;oceania
Austria;Republic of Austria;Austrian;Vienna;western europe
Azerbaijan;Republic of Azerbaijan;Azerbaijani,Azeri;Baku;western asia
Bahamas;The Bahamas;Bahamian;Nassau;caribbean
Bahrain;;Bahraini;Manama;western asia
Bangladesh;;Bangladeshi;Dhaka=Dacca;southern asia
Barbados;;Barbadian;Bridgetown;caribbean
Belarus;Republic of Belarus,Belorussia,Byelorussia;Belarusian;Minsk;eastern europe
Belgium;;Belgian;Brussels;western europe
Belize;;Belizean;Belmopan;central america
Benin;;Beninese;Porto-Novo;western africa
Bhutan;;Bhutanese;Thimphu;southern asia
Bolivia;Plurinational State of Bolivia;Bolivian;Sucre;south america
Bosnia and Herzegovina;Bosnia;Bosnian;Sarajevo;southern europe
Botswana;;Botswanan;Gaborone;southern africa
Brazil;;Brazilian;Brasília=Brasilia;south america
Brunei;Brunei Darussalam;Bruneian;Bandar Seri Begawan;south-eastern asia
Bulgaria;;Bulgarian;Sofia;eastern europe
Burkina Faso;;Burkinabe;Ouagadougou;western africa
Burundi;;Burundian;Gitega;eastern africa
Cambodia;Kingdom of Cambodia;Cambodian;Phnom Penh;south-eastern asia
Cameroon;;Cameroonian;Yaoundé=Yaounde;middle africa
Canada;;Canadian;Ottawa;northern america
Cape Verde;Cabo Verde;Cape Verdean;Praia;western africa
Central African Republic;;Central African;Bangui;middle africa
Chad;;Chadian;N’Djamena=Ndjamena;middle africa
Chile;;Chilean;Santiago?;south america
China;People's Republic of China,PRC;Chinese;Beijing=Peking=Peiping;eastern asia
Colombia;;Colombian;Bogotá=Bogota;south america
Comoros;;Comorian;Moroni;eastern africa
Congo;Republic of the Congo,Congo-Brazzaville;Congolese;Brazzaville;middle africa
Costa Rica;;Costa Rican;San José;central america
Croatia;;Croatian;Zagreb;southern europe
Cuba;;Cuban;Havana;caribbean
Cyprus;;Cypriot;Nicosia;western asia
Czech Republic;Czechia;Czech;Prague;eastern europe
Democratic Republic of the Congo;DR Congo,DRC,Congo-Kinshasa;;Kinshasa=Leopoldville=Léopoldville;middle africa
Denmark;;Danish;Copenhagen;northern europe
Djibouti;;Djiboutian;Djibouti City;eastern africa
Dominica;;;Roseau;caribbean
Dominican Republic;;Dominican;Santo Domingo;caribbean
East Timor;Timor-Leste;East Timorese,Timorese;Dili;south-eastern asia
Ecuador;;Ecuadorian;Quito;south america
Egypt;Arab Republic of Egypt;Egyptian;Cairo;northern africa
El Salvador;;Salvadoran;San Salvador;central america
Equatorial Guinea;;Equatoguinean;Malabo;middle africa
Eritrea;;Eritrean;Asmara;eastern africa
Estonia;;Estonian;Tallinn=Reval;northern europe
Eswatini;Swaziland;Swazi;Mbabane;southern africa
Ethiopia;Abyssinia;Ethiopian;Addis Ababa;eastern africa
Fiji;;Fijian;Suva;oceania
Finland;;Finnish;Helsinki=Helsingfors;northern europe
France;French Republic;French;Paris;western europe
Gabon;;Gabonese;Libreville;middle africa
Gambia;The Gambia,Republic of The Gambia;Gambian;Banjul;western africa
Georgia;Republic of Georgia;Georgian;Tbilisi=Tiflis;western asia
Germany;Federal Republic of Germany;German;Berlin;western europe
Ghana;;Ghanaian;Accra;western africa
Greece;;Greek;Athens;southern europe
Grenada;;Grenadian;St. George's;caribbean
Guatemala;;Guatemalan;Guatemala City;central america
Guinea;;Guinean;Conakry;western africa
Guinea-Bissau;;Bissau-Guinean;Bissau;western africa
Guyana;;Guyanese;Georgetown?;south america
Haiti;;Haitian;Port-au-Prince;caribbean
Honduras;;Honduran;Tegucigalpa;central america
Hungary;;Hungarian;Budapest;eastern europe
Iceland;;Icelandic;Reykjavik=Reykjavík;northern europe
India;Republic of India;Indian;New Delhi;southern asia
Indonesia;;Indonesian;Jakarta=Djakarta=Batavia;south-eastern asia
Iran;Islamic Republic of Iran;Iranian;Tehran=Teheran;southern asia
Iraq;;Iraqi;Baghdad;western asia
Ireland;;Irish;Dublin;northern europe
Israel;;Israeli;Jerusalem;western asia
Italy;;Italian;Rome;southern europe
Ivory Coast;Côte d'Ivoire,Cote d'Ivoire;Ivorian;Yamoussoukro;western africa
Jamaica;;Jamaican;Kingston?;caribbean
Japan;;Japanese;Tokyo;eastern asia
Jordan;;Jordanian;Amman;western asia
Kazakhstan;Republic of Kazakhstan,Kazakstan;Kazakh,Kazakhstani;Astana=Nur-Sultan=Akmola=Tselinograd;central asia
Kenya;;Kenyan;Nairobi;eastern africa
Kiribati;;;South Tarawa;oceania
Kosovo;;Kosovar;Pristina;southern europe
Kuwait;;Kuwaiti;Kuwait City;western asia
Kyrgyzstan;Kyrgyz Republic,Kirgizstan,Kirghizstan,Kirghizia;Kyrgyz,Kyrgyzstani,Kirghiz;Bishkek=Frunze=Pishpek;central asia
Laos;Lao PDR,Lao People's Democratic Republic;Laotian,Lao;Vientiane;south-eastern asia
Latvia;;Latvian;Riga;northern europe
Lebanon;;Lebanese;Beirut;western asia
Lesotho;;Basotho;Maseru;southern africa
Liberia;;Liberian;Monrovia;western africa
Libya;;Libyan;Tripoli;northern africa
Liechtenstein;;Liechtensteiner;Vaduz;western europe
Lithuania;;Lithuanian;Vilnius=Vilna=Wilno;northern europe
Luxembourg;;Luxembourgish;Luxembourg City;western europe
Madagascar;;Malagasy;Antananarivo;eastern africa
Malawi;;Malawian;Lilongwe;eastern africa
Malaysia;;Malaysian;Kuala Lumpur;south-eastern asia
Maldives;;Maldivian;Malé;southern asia
Mali;;Malian;Bamako;western africa
Malta;;Maltese;Valletta;southern europe
Marshall Islands;;Marshallese;Majuro;oceania
Mauritania;;Mauritanian;Nouakchott;western africa
Mauritius;;Mauritian;Port Louis;eastern africa
Mexico;;Mexican;Mexico City;central america
Micronesia;Federated States of Micronesia;Micronesian;Palikir;oceania
Moldova;Republic of Moldova,Moldavia;Moldovan;Chişinău=Chișinău=Chisinau=Kishinev;eastern europe
Monaco;;Monegasque;Monaco;western europe
Mongolia;;Mongolian;Ulaanbaatar=Ulan Bator=Urga;eastern asia
Montenegro;;Montenegrin;Podgorica;southern europe
Morocco;Kingdom of Morocco;Moroccan;Rabat;northern africa
Mozambique;;Mozambican;Maputo;eastern africa
Myanmar;Burma;Burmese;Naypyidaw=Nay Pyi Taw;south-eastern asia
Namibia;;Namibian;Windhoek;southern africa
Nauru;;Nauruan;Yaren;oceania
Nepal;;Nepalese,Nepali;Kathmandu=Katmandu;southern asia
Netherlands;The Netherlands,Holland;Dutch;Amsterdam;western europe
New Zealand;;New Zealander;Wellington;oceania
Nicaragua;;Nicaraguan;Managua;central america
Niger;;Nigerien;Niamey;western africa
Nigeria;;Nigerian;Abuja;western africa
North Korea;Democratic People's Republic of Korea,DPRK;North Korean;Pyongyang;eastern asia
North Macedonia;Macedonia,The Republic of North Macedonia;Macedonian;Skopje;southern europe
Norway;;Norwegian;Oslo=Christiania=Kristiania;northern europe
Oman;;Omani;Muscat;western asia
Pakistan;Islamic Republic of Pakistan;Pakistani;Islamabad;southern asia
Palau;;Palauan;Ngerulmud;oceania
Palestine;State of Palestine;Palestinian;Ramallah;western asia
Panama;;Panamanian;Panama City;central america
Papua New Guinea;;Papua New Guinean;Port Moresby;oceania
Paraguay;;Paraguayan;Asunción=Asuncion;south america
Peru;;Peruvian;Lima;south america
Philippines;The Philippines;Philippine,Filipino;Manila;south-eastern asia
Poland;Republic of Poland;Polish;Warsaw;eastern europe
Portugal;;Portuguese;Lisbon;southern europe
Qatar;;Qatari;Doha;western asia
Romania;Rumania;Romanian;Bucharest;eastern europe
Russia;Russian Federation;Russian;Moscow;eastern europe
Rwanda;;Rwandan;Kigali;eastern africa
Saint Kitts and Nevis;St. Kitts and Nevis;;Basseterre;caribbean
Saint Lucia;St. Lucia;;Castries;caribbean
Saint Vincent and the Grenadines;St. Vincent and the Grenadines;;Kingstown;caribbean
Samoa;Western Samoa;Samoan;Apia;oceania
San Marino;;Sammarinese;City of San Marino;southern europe
São Tomé and Príncipe;Sao Tome and Principe;;São Tomé;middle africa
Saudi Arabia;Kingdom of Saudi Arabia;Saudi,Saudi Arabian;Riyadh;western asia
Senegal;;Senegalese;Dakar;western africa
Serbia;;Serbian;Belgrade;southern europe
Seychelles;;Seychellois;Victoria?;eastern africa
Sierra Leone;;Sierra Leonean;Freetown;western africa
Singapore;;Singaporean;Singapore;south-eastern asia
Slovakia;;Slovak;Bratislava=Pressburg;eastern europe
Slovenia;;Slovenian;Ljubljana;southern europe
Solomon Islands;;;Honiara;oceania
Somalia;;Somali;Mogadishu;eastern africa
South Africa;;South African;Pretoria;southern africa
South Korea;Republic of Korea,ROK;South Korean;Seoul;eastern asia
South Sudan;;South Sudanese;Juba;eastern africa
Spain;;Spanish;Madrid;southern europe
Sri Lanka;;Sri Lankan;Colombo;southern asia
Sudan;;Sudanese;Khartoum;northern africa
Suriname;;Surinamese;Paramaribo;south america
Sweden;;Swedish;Stockholm;northern europe
Switzerland;;Swiss;Bern=Berne;western europe
Syria;Syrian Arab Republic;Syrian;Damascus;western asia
Taiwan;;Taiwanese;Taipei;eastern asia
Tajikistan;Republic of Tajikistan,Tadjikistan;Tajik,Tajikistani;Dushanbe=Stalinabad;central asia
Tanzania;United Republic of Tanzania;Tanzanian;Dodoma;eastern africa
Thailand;Kingdom of Thailand,Siam;Thai;Bangkok;south-eastern asia
Togo;;Togolese;Lomé=Lome;western africa
Tonga;;Tongan;Nukuʻalofa=Nuku'alofa;oceania
Trinidad and Tobago;;Trinidadian;Port of Spain;caribbean
Tunisia;;Tunisian;Tunis;northern africa
Turkey;Türkiye,Republic of Turkey;Turkish;Ankara=Angora;western asia
Turkmenistan;Turkmenia;Turkmen,Turkmenistani;Ashgabat=Ashkhabad=Askhabad;central asia
Tuvalu;;Tuvaluan;Funafuti;oceania
Uganda;;Ugandan;Kampala;eastern africa
Ukraine;;Ukrainian;Kyiv=Kiev;eastern europe
United Arab Emirates;UAE;Emirati;Abu Dhabi;western asia
United Kingdom;UK,Great Britain,Britain;British;London;northern europe
United States;United States of America,US,U.S.,USA,U.S.A.,America;American;Washington?=Washington D.C.=Washington DC;northern america
Uruguay;;Uruguayan;Montevideo;south america
Uzbekistan;Republic of Uzbekistan;Uzbek,Uzbekistani;Tashkent;central asia
Vanuatu;;;Port Vila;oceania
Vatican City;Holy See;Vatican;Vatican City;southern europe
Venezuela;;Venezuelan;Caracas;south america
Vietnam;Viet Nam;Vietnamese;Hanoi;south-eastern asia
Yemen;;Yemeni;Sana’a=Sanaa;western asia
Zambia;;Zambian;Lusaka;eastern africa
Zimbabwe;;Zimbabwean;Harare;eastern africa
`;

export const TERRITORIES = `
Anguilla;;;The Valley;
American Samoa;;;Pago Pago;
Aruba;;Aruban;Oranjestad;
Bermuda;;Bermudian;;
Cook Islands;;;Avarua;
Curaçao;Curacao;;Willemstad;
Falkland Islands;Falklands;;;
Faroe Islands;Faroes;Faroese;Tórshavn;
French Guiana;;;Cayenne;
Gibraltar;;Gibraltarian;;
Greenland;;Greenlandic;Nuuk=Godthåb;
Guadeloupe;;;Basse-Terre;
Guam;;Guamanian;Hagåtña;
Isle of Man;;Manx;;
Cayman Islands;;Caymanian;George Town;
Martinique;;;Fort-de-France;
Montserrat;;;;
New Caledonia;;New Caledonian;Nouméa=Noumea;
Niue;;Niuean;Alofi;
French Polynesia;;;Papeetē;
Puerto Rico;;Puerto Rican;;
Réunion;Reunion;;;
British Virgin Islands;;;Road Town;
United States Virgin Islands;U.S. Virgin Islands;;Charlotte Amalie;
`;

export const FORMER = `
Soviet Union;USSR,U.S.S.R.,Union of Soviet Socialist Republics;Soviet;Moscow;eastern europe
Yugoslavia;Socialist Federal Republic of Yugoslavia,Federal Republic of Yugoslavia;Yugoslav;Belgrade;southern europe
Czechoslovakia;;Czechoslovak;Prague;eastern europe
Prussia;Kingdom of Prussia;Prussian;Berlin;western europe
Armenian SSR;Armenian Soviet Socialist Republic;;Yerevan;western asia
Austria-Hungary;Austro-Hungarian Empire;Austro-Hungarian;Vienna;eastern europe
Azerbaijan SSR;Azerbaijan Soviet Socialist Republic;;Baku;western asia
Byzantine Empire;;Byzantine;Constantinople;southern europe
Ceylon;Dominion of Ceylon;Ceylonese;Colombo;southern asia
Dahomey;;Dahomean;Porto-Novo;western africa
East Germany;German Democratic Republic,GDR;East German;East Berlin;western europe
Emirate of Bukhara;Bukharan Emirate;;Bukhara;central asia
Georgian SSR;Georgian Soviet Socialist Republic;;Tbilisi;western asia
Golden Horde;;;Sarai;central asia
Gran Colombia;;;Bogotá;south america
Holy Roman Empire;;;;western europe
Kazakh SSR;Kazakh Soviet Socialist Republic;;Alma-Ata;central asia
Khanate of Khiva;Khiva Khanate;;Khiva;central asia
Khanate of Kokand;Kokand Khanate;;Kokand;central asia
Kirghiz SSR;Kirghiz Soviet Socialist Republic,Kyrgyz SSR;;Frunze;central asia
Manchukuo;;;Changchun;eastern asia
Mughal Empire;;;Delhi;southern asia
North Vietnam;Democratic Republic of Vietnam;North Vietnamese;Hanoi;south-eastern asia
North Yemen;Yemen Arab Republic;;Sana’a;western asia
Ottoman Empire;;Ottoman;Constantinople;western asia
Persia;Persian Empire;;Tehran;southern asia
Rhodesia;Southern Rhodesia;Rhodesian;Salisbury;eastern africa
Roman Empire;;;Rome;southern europe
Russian Empire;Imperial Russia;;St. Petersburg;eastern europe
Russian SFSR;RSFSR,Russian Soviet Federative Socialist Republic;;Moscow;eastern europe
Serbia and Montenegro;State Union of Serbia and Montenegro;;Belgrade;southern europe
South Vietnam;Republic of Vietnam;South Vietnamese;Saigon;south-eastern asia
South Yemen;People's Democratic Republic of Yemen;;Aden;western asia
Tajik SSR;Tajik Soviet Socialist Republic;;Dushanbe;central asia
Tanganyika;;Tanganyikan;Dar es Salaam;eastern africa
Turkmen SSR;Turkmen Soviet Socialist Republic;;Ashgabat;central asia
Ukrainian SSR;Ukrainian Soviet Socialist Republic;;Kyiv;eastern europe
United Arab Republic;;;Cairo;northern africa
Upper Volta;Republic of Upper Volta;;Ouagadougou;western africa
Uzbek SSR;Uzbek Soviet Socialist Republic;;Tashkent;central asia
West Germany;;West German;Bonn;western europe
Zaire;Zaïre;Zairean;Kinshasa;middle africa
`;
