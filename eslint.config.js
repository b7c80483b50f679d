import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Forbids imports by path fragment: this is what holds the directions that ARCHITECTURE.md draws. */
function mayNotImport(files, rooms, packages = []) {
  return {
    files,
    ignores: ['**/*.test.ts', '**/*.integration.ts', '**/testing/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...(rooms.length === 0
              ? []
              : [
                  {
                    regex: `(^|/)(${rooms.join('|')})/`,
                    message: 'ARCHITECTURE.md: this room may not import that one.',
                  },
                ]),
            ...(packages.length === 0
              ? []
              : [{ group: packages, message: 'ARCHITECTURE.md: this room may not import that package.' }]),
          ],
        },
      ],
    },
  };
}

const node = ['node:*', 'electron'];

export default ts.config(
  { ignores: ['out/', 'node_modules/', 'e2e/screenshots/', 'test-results/'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.es2023 },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } } },
  { files: ['renderer/**'], languageOptions: { globals: globals.browser } },
  { files: ['scripts/**', 'bench/**', 'e2e/**'], rules: { 'no-console': 'off' } },
  mayNotImport(
    ['src/core/**'],
    ['files', 'pdf', 'cli', 'shared', 'main', 'preload', 'renderer'],
    [...node, 'pdfmake', 'svelte'],
  ),
  mayNotImport(
    ['src/core/!(alignment)/**', 'src/core/*.ts'],
    ['files', 'pdf', 'cli', 'shared', 'main', 'preload', 'renderer'],
    [...node, 'diff'],
  ),
  mayNotImport(['src/files/**', 'src/pdf/**'], ['cli', 'main', 'preload', 'renderer'], ['electron']),
  mayNotImport(['src/shared/**'], ['files', 'pdf', 'cli', 'main', 'preload', 'renderer'], node),
  mayNotImport(['src/cli/**'], ['main', 'preload', 'renderer'], ['electron']),
  mayNotImport(['src/main/**'], ['cli', 'renderer']),
  mayNotImport(['src/preload/**'], ['files', 'pdf', 'cli', 'main', 'core', 'renderer'], ['node:*']),
  mayNotImport(['renderer/**'], ['files', 'pdf', 'cli', 'main', 'preload'], node),
  { files: ['**/*.js'], ...ts.configs.disableTypeChecked },
);
