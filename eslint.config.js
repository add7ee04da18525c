import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Rooms that must run alike in a browser, a worker, the command line and a test: time and chance are arguments. */
const PURE_ROOMS = ['questions', 'generation', 'scheduling', 'assessment', 'interchange'].map(
	(room) => `src/lib/${room}/**`
);

export default ts.config(
	{
		ignores: ['.svelte-kit/', 'build/', 'data/', 'src/lib/paraglide/', 'test-results/', 'playwright-report/']
	},
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off', // TypeScript checks names
			'max-lines': ['error', { max: 400 }],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
			'max-params': ['error', 4],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.ts'],
		languageOptions: {
			parserOptions: {
				projectService: { allowDefaultProject: ['drizzle.config.ts', 'playwright.config.ts'] }
			}
		},
		rules: {
			'@typescript-eslint/no-floating-promises': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		},
		rules: { 'svelte/no-at-html-tags': 'error', 'max-lines': ['error', { max: 300 }] }
	},
	{
		files: PURE_ROOMS,
		ignores: ['**/*.test.ts', '**/*.svelte'],
		rules: {
			'no-restricted-globals': ['error', { name: 'process', message: 'Pure rooms know no environment.' }],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Time is an argument.' },
				{ object: 'Math', property: 'random', message: 'Chance is a seed, an argument.' }
			],
			'no-restricted-syntax': [
				'error',
				{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument.' }
			]
		}
	},
	{
		files: ['src/**'],
		ignores: ['src/lib/server/auth/**'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{ paths: [{ name: 'lucia', message: 'Only server/auth knows Lucia.', allowTypeImports: true }] }
			]
		}
	},
	{
		files: ['**/*.test.ts', 'tests/**'],
		rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' }
	},
	{ files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] }
);
