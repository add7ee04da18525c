import { getLocale, overwriteGetLocale, toLocale } from '$lib/paraglide/runtime';

// The page says in which language it was made. The browser's own list could give another than the server's reading of it.
const fallback = getLocale;
overwriteGetLocale(() => toLocale(document.documentElement.lang) ?? fallback());
