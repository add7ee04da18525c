/** The tests create and drop databases. A server that somebody works on must not be named by mistake. */
export function assertTestDatabase(url: string): string {
	if (!URL.canParse(url))
		throw new Error('TEST_DATABASE_URL must be like postgres://user@host:5432/name_test');
	const name = new URL(url).pathname.slice(1);
	if (!name.includes('test'))
		throw new Error(
			`TEST_DATABASE_URL names the database "${name}"; only one with "test" in its name is used.`
		);
	return url;
}
