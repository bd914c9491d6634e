import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The layer rule: a folder of server/src may import those named before it, never one after it. `client` shares nothing with the server but strings.
 * Files of the protocol edge (server.ts, documents.ts, settings.ts, main.ts, cli.ts, cli/, server/, disk/) may import every layer.
 */
const layers = ['manuscript', 'analysis', 'rules', 'features'];
const edge = ['server', 'documents', 'settings', 'main', 'cli', 'disk'];

/** For one layer: nothing above it, no editor or protocol, no Node. Layer 4 may use LSP's plain data types. */
const layerRule = (layer, at) => ({
  files: [`server/src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [...layers.slice(at + 1), ...edge].flatMap(name => [`**/${name}/**`, `**/${name}.js`]),
            message: `${layer} is a lower layer: it may not know this one.`,
          },
          {
            group:
              layer === 'features'
                ? [
                    'vscode',
                    'vscode-languageserver',
                    'vscode-languageserver/*',
                    'vscode-languageclient',
                    'vscode-languageclient/*',
                  ]
                : ['vscode', 'vscode-*', 'vscode-*/*'],
            message: 'The core knows no editor and no protocol.',
          },
          {
            group: ['node:*', 'fs', 'path', 'os', 'child_process'],
            message: 'The core is pure: no files, no processes, no clocks.',
          },
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A union of strings says the same.' },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
      parserOptions: { projectService: false, project: false },
    },
  },
  ...layers.map(layerRule),
  {
    files: ['client/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/server/**'], message: 'The client holds no knowledge of manuscripts: ask the server.' },
          ],
        },
      ],
    },
  },
);
