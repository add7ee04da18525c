/** What the environment says, read once and typed. A wrong value is refused by name, never replaced by a default. */
import { isAbsolute, resolve } from 'node:path';
import { isLoopback } from './loopback';
import { findProjectFolder } from './project-folder';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Config {
	/** `postgres://…` of a PostgreSQL server; null means the embedded database in `dataFolder`. */
	databaseUrl: string | null;
	/** Absolute path of the folder that holds the embedded database and its lock. */
	dataFolder: string;
	host: string;
	/** 1..65535. */
	port: number;
	/** The address people open, without a trailing slash: `https://study.example.org`. */
	origin: string;
	/** Whether strangers may make an account of their own. */
	isSignUpOpen: boolean;
	/** Header in which a trusted proxy gives the visitor's address; null without a proxy. */
	addressHeader: string | null;
	logLevel: LogLevel;
}

/** The environment holds a value that cannot be used. Its message names every such variable. */
export class ConfigError extends Error {
	override readonly name = 'ConfigError';
}

type Environment = Record<string, string | undefined>;

/**
 * Reads the configuration.
 *
 * @throws {ConfigError} naming each variable whose value is wrong, what was seen and what is wanted
 */
export function readConfig(env: Environment = process.env): Config {
	const problems: string[] = [];
	const read = <T>(name: string, fallback: T, parse: (value: string) => T | null, wanted: string): T => {
		const value = env[name]?.trim();
		if (!value) return fallback;
		const parsed = parse(value);
		if (parsed !== null) return parsed;
		problems.push(
			`${name} must be ${wanted}, got "${name === 'DATABASE_URL' ? hidePassword(value) : value}"`
		);
		return fallback;
	};
	const host = read('HOST', '127.0.0.1', parseHost, 'a host name or an address');
	const port = read('PORT', 3000, parsePort, 'a port number from 1 to 65535');
	const config: Config = {
		databaseUrl: read<string | null>(
			'DATABASE_URL',
			null,
			parseDatabaseUrl,
			'postgres://user:password@host:port/name'
		),
		dataFolder: read('REGISTAN_DATA', resolve(findProjectFolder(), 'data'), resolveFolder, 'a path'),
		host,
		port,
		origin: read(
			'ORIGIN',
			defaultOrigin(host, port),
			parseOrigin,
			'an address like https://study.example.org'
		),
		isSignUpOpen: read('REGISTAN_SIGN_UP', true, parseOpen, '"open" or "closed"'),
		addressHeader: read<string | null>(
			'REGISTAN_ADDRESS_HEADER',
			null,
			parseHeaderName,
			'the name of a header'
		),
		logLevel: read('LOG_LEVEL', 'info', parseLogLevel, `one of ${LOG_LEVELS.join(', ')}`)
	};
	if (problems.length > 0) throw new ConfigError(problems.join('\n'));
	return config;
}

/** Where people find a server that was not told: on this machine under its one name, elsewhere under the host's. */
function defaultOrigin(host: string, port: number): string {
	const everywhere = host === '0.0.0.0' || host === '::';
	const name = everywhere || isLoopback(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
	return `http://${name}${port === 80 ? '' : `:${port}`}`;
}

function parseHost(value: string): string | null {
	return /^[\w.:-]+$/.test(value) ? value : null;
}

function parsePort(value: string): number | null {
	const port = Number(value);
	return /^\d{1,5}$/.test(value) && port >= 1 && port <= 65_535 ? port : null;
}

function parseDatabaseUrl(value: string): string | null {
	if (!URL.canParse(value)) return null;
	const { protocol, pathname } = new URL(value);
	return /^postgres(ql)?:$/.test(protocol) && pathname.length > 1 ? value : null;
}

function parseOrigin(value: string): string | null {
	if (!URL.canParse(value)) return null;
	const url = new URL(value);
	return /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search ? url.origin : null;
}

function parseOpen(value: string): boolean | null {
	return value === 'open' ? true : value === 'closed' ? false : null;
}

function parseHeaderName(value: string): string | null {
	return /^[\w-]+$/.test(value) ? value.toLowerCase() : null;
}

function parseLogLevel(value: string): LogLevel | null {
	return LOG_LEVELS.find((level) => level === value) ?? null;
}

function resolveFolder(value: string): string {
	return isAbsolute(value) ? value : resolve(value);
}

/** A database address fit for a message or a log: its password is left out. */
export function hidePassword(url: string): string {
	return url.replace(/:\/\/([^:@/]*):[^@]*@/, '://$1:…@');
}
