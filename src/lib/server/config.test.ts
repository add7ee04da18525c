import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, hidePassword, readConfig } from './config';

describe('the configuration', () => {
	it('needs nothing at all', () => {
		const config = readConfig({});
		expect(config).toMatchObject({
			databaseUrl: null,
			host: '127.0.0.1',
			port: 3000,
			origin: 'http://localhost:3000',
			isSignUpOpen: true,
			addressHeader: null,
			logLevel: 'info'
		});
		expect(isAbsolute(config.dataFolder)).toBe(true);
	});

	it('takes an empty variable for an absent one', () => {
		expect(readConfig({ PORT: '', DATABASE_URL: ' ', ORIGIN: '' })).toEqual(readConfig({}));
	});

	it.each([
		[{ PORT: '8080' }, 'http://localhost:8080'],
		[{ PORT: '80' }, 'http://localhost'],
		[{ HOST: '::1' }, 'http://localhost:3000'],
		[{ HOST: '0.0.0.0' }, 'http://localhost:3000'],
		[{ HOST: '192.168.1.5' }, 'http://192.168.1.5:3000'],
		[{ HOST: '2001:db8::1' }, 'http://[2001:db8::1]:3000'],
		[{ HOST: '0.0.0.0', ORIGIN: 'https://study.example.org/' }, 'https://study.example.org']
	])('with %o is found at %s', (env, origin) => {
		expect(readConfig(env).origin).toBe(origin);
	});

	it.each([
		[{ PORT: '0' }, 'PORT must be a port number from 1 to 65535, got "0"'],
		[{ PORT: '3000x' }, 'PORT must be a port number from 1 to 65535, got "3000x"'],
		[{ ORIGIN: 'study.example.org' }, 'ORIGIN must be an address like https://study.example.org, got'],
		[{ ORIGIN: 'https://example.org/study' }, 'ORIGIN must be'],
		[{ REGISTAN_SIGN_UP: 'yes' }, 'REGISTAN_SIGN_UP must be "open" or "closed", got "yes"'],
		[{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
		[{ DATABASE_URL: 'mysql://a:b@c/d' }, 'DATABASE_URL must be postgres://'],
		[{ REGISTAN_ADDRESS_HEADER: 'X Forwarded' }, 'REGISTAN_ADDRESS_HEADER must be']
	])('refuses %o by name', (env, message) => {
		expect(() => readConfig(env)).toThrow(ConfigError);
		expect(() => readConfig(env)).toThrow(message);
	});

	it('names every wrong variable at once, and no password', () => {
		const read = () => readConfig({ PORT: 'x', LOG_LEVEL: 'y', DATABASE_URL: 'http://me:secret@host/db' });
		expect(read).toThrow(/DATABASE_URL[^]*PORT|PORT[^]*DATABASE_URL/);
		expect(read).toThrow(/LOG_LEVEL/);
		expect(read).not.toThrow(/secret/);
	});

	it('hides a password only', () => {
		expect(hidePassword('postgres://me:se:cret@host:5432/db')).toBe('postgres://me:…@host:5432/db');
		expect(hidePassword('postgres://me@host/db')).toBe('postgres://me@host/db');
	});
});
