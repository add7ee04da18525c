/** In which language a request is answered: the one chosen, else the first the browser asks for that we have. */
import type { Handle } from '@sveltejs/kit';
import { paraglideMiddleware } from '../paraglide/server';

/** What the first screen is set in; fetched beside the style sheet, so that letters do not change under the reader. */
const FIRST_FONTS = { en: /-latin-wght/, ru: /-(latin|cyrillic)-wght/ };

export const handleLocale: Handle = async ({ event, resolve }) => {
	// A request without the body: the middleware copies what it is given, and an upload need not be held twice.
	const asked = new Request(event.request.url, { headers: event.request.headers });
	return paraglideMiddleware(asked, async ({ locale }) => {
		const response = await resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%lang%', locale),
			preload: ({ type, path }) =>
				type === 'js' || type === 'css' || (type === 'font' && FIRST_FONTS[locale].test(path))
		});
		response.headers.append('vary', 'accept-language');
		return response;
	});
};
