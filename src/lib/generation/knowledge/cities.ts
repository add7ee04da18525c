/**
 * Cities that are no capital, and regions, by country: `country: city, city / region, region`.
 * "name=other" gives another spelling. Capitals stand in `countries.ts`.
 */
const PLACES = `
Afghanistan: Kandahar, Herat, Mazar-i-Sharif / Helmand
Argentina: Córdoba, Rosario / Patagonia
Armenia: Gyumri /
Australia: Sydney, Melbourne, Brisbane, Perth / Queensland, Tasmania
Austria: Salzburg, Graz / Tyrol
Azerbaijan: Nakhchivan, Ganja, Shusha, Gabala=Qabala /
Bangladesh: Chittagong /
Belgium: Antwerp, Bruges, Ghent, Ypres / Flanders, Wallonia
Bolivia: La Paz, Cochabamba /
Brazil: Rio de Janeiro, São Paulo=Sao Paulo, Manaus, Belém=Belem / Amazonas
Canada: Toronto, Montreal, Vancouver, Quebec City / Quebec, Ontario, Alberta
Chile: Valparaíso=Valparaiso / Patagonia
China: Shanghai, Hong Kong, Guangzhou, Qingdao, Urumqi, Kashgar, Tianjin, Nanjing, Wuhan / Xinjiang=Sinkiang, Tibet, Inner Mongolia, Yunnan
Colombia: Cartagena, Medellín=Medellin, Leticia /
Croatia: Split, Dubrovnik / Dalmatia
Czech Republic: Brno, Ostrava / Moravia, Bohemia
Denmark: Aarhus, Odense / Jutland
Ecuador: Guayaquil /
Egypt: Alexandria, Port Said / Sinai
Ethiopia: Gondar / Tigray
Finland: Turku, Tampere / Lapland
France: Strasbourg, Lyon, Marseille, Versailles, Nice, Toulouse, Bordeaux / Alsace, Normandy, Brittany
Georgia: Batumi, Kutaisi, Sukhumi / Abkhazia, South Ossetia
Germany: Bonn, Hamburg, Munich, Cologne, Frankfurt, Dresden, Nuremberg / Bavaria, Saxony
Greece: Thessaloniki, Corfu / Crete
India: Mumbai=Bombay, Kolkata=Calcutta, Chennai, Agra, Delhi / Kashmir, Punjab, Kerala
Indonesia: Bandung, Surabaya, Bali / Java, Sumatra
Iran: Isfahan, Mashhad, Tabriz, Shiraz / Khorasan
Iraq: Basra, Mosul / Kurdistan
Israel: Tel Aviv, Haifa / Galilee
Italy: Milan, Venice, Genoa, Turin, Florence, Naples / Sicily, Lombardy, Tuscany
Japan: Hiroshima, Nagasaki, Kyoto, Osaka, Yokohama / Hokkaido, Okinawa
Kazakhstan: Almaty, Turkistan, Shymkent, Karaganda / Mangystau
Kenya: Mombasa, Kisumu /
Kyrgyzstan: Osh, Jalal-Abad, Cholpon-Ata / Batken
Malaysia: Penang, Malacca / Sarawak, Sabah
Mexico: Guadalajara, Cancún=Cancun / Yucatán, Chiapas
Mongolia: Erdenet, Darkhan /
Morocco: Casablanca, Tangier, Marrakesh, Fez / Western Sahara
Myanmar: Yangon=Rangoon, Mandalay / Rakhine
Netherlands: The Hague, Rotterdam, Utrecht, Maastricht / Friesland
New Zealand: Auckland, Christchurch /
Nigeria: Lagos, Kano /
North Korea: Wonsan /
Norway: Bergen, Trondheim, Tromsø=Tromso / Svalbard
Pakistan: Karachi, Lahore, Peshawar / Balochistan, Waziristan
Panama: Colón=Colon /
Peru: Cusco, Iquitos, Arequipa /
Philippines: Cebu, Davao / Mindanao
Poland: Kraków=Krakow=Cracow, Gdańsk=Gdansk, Poznań=Poznan / Silesia
Portugal: Porto / Azores
Romania: Cluj, Constanţa=Constanta, Galaţi=Galati / Transylvania, Wallachia
Russia: St. Petersburg=Saint Petersburg=St Petersburg, Chelyabinsk, Saratov, Yekaterinburg, Ufa, Kazan, Sochi, Orenburg, Omsk, Vladivostok, Novosibirsk, Murmansk / Chechnya, Dagestan, Siberia, Tatarstan, North Caucasus
Saudi Arabia: Jeddah, Mecca, Medina / Hejaz
Serbia: Novi Sad, Niš=Nis / Vojvodina
South Africa: Cape Town, Johannesburg, Durban / Transvaal
South Korea: Busan, Incheon /
Spain: Barcelona, Seville, Valencia / Catalonia, Andalusia
Sweden: Gothenburg, Malmö=Malmo /
Switzerland: Geneva, Zurich, Basel, Lausanne, Montreux / Ticino
Syria: Aleppo, Homs /
Tajikistan: Khujand=Khudzhand=Khodjent, Kulob, Khorog / Sogdiana, Gorno-Badakhshan
Tanzania: Dar es Salaam, Arusha / Zanzibar
Thailand: Chiang Mai / Isan
Turkey: Istanbul, Izmir, Bodrum, Trabzon / Anatolia
Turkmenistan: Turkmenbashi, Mary, Merv, Awaza, Krasnovodsk / Karakum
Uganda: Entebbe /
Ukraine: Odesa=Odessa, Lviv, Kharkiv, Yalta, Sevastopol / Crimea, Donbas
United Kingdom: Edinburgh, Glasgow, Manchester, Liverpool, Belfast, Cardiff, Oxford, Cambridge / Scotland, Wales, Northern Ireland, England
United States: New York, San Francisco, Chicago, Boston, Philadelphia, Los Angeles, New Orleans, Houston, Seattle / California, Texas, Alaska, Hawaii
Uzbekistan: Samarkand, Bukhara=Bokhara, Khiva, Andijan=Andizhan, Namangan, Kokand, Termez, Karshi, Khanabad / Karakalpakstan
Vietnam: Ho Chi Minh City, Da Nang, Hue / Mekong Delta
`;

export interface GazetteerPlace {
	name: string;
	otherNames: string[];
	country: string;
	kind: 'city' | 'region';
}

function parseNames(cell: string, country: string, kind: 'city' | 'region'): GazetteerPlace[] {
	return cell
		.split(',')
		.map((names) => names.trim())
		.filter((names) => names !== '')
		.map((names) => {
			const [name = '', ...otherNames] = names.split('=');
			return { name, otherNames, country, kind };
		});
}

/** Cities and regions that are no national capital, in the order of the table. */
export const places: readonly GazetteerPlace[] = PLACES.trim()
	.split('\n')
	.flatMap((row) => {
		const [country = '', rest = ''] = row.split(': ');
		const [cities = '', regions = ''] = rest.split('/');
		return [...parseNames(cities, country, 'city'), ...parseNames(regions, country, 'region')];
	});
