import eslint from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

/** Layers of server/src that are pure: which of them may import which stands in .dependency-cruiser.cjs. */
const core = ['text', 'lexicon', 'manuscript', 'analysis', 'rules', 'project', 'features'];

/** For one layer: no editor or protocol, no Node. Features and the project's file may use LSP's plain data types; what
 * reads and writes the project's files lies apart, in project/onDisk. */
const purity = layer => ({
  files: [layer === 'project' ? 'server/src/project/*.ts' : `server/src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group:
              layer === 'features' || layer === 'project'
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
  { ignores: ['.dependency-cruiser.cjs', 'dist/', 'out/', 'node_modules/', '.vscode-test/'] },
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
      // Code and comments. A text is one literal, which the extractor of messages cannot join of parts.
      'max-len': [
        'error',
        { code: 120, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: false },
      ],
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
  {
    // Every export has a doc comment: what it is, its unit or shape, errors, the source of its numbers.
    files: ['server/src/**/*.ts', 'client/src/**/*.ts', 'tools/**/*.{ts,mjs}'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { FunctionDeclaration: true, ArrowFunctionExpression: true, ClassDeclaration: true },
          contexts: [
            'ExportNamedDeclaration > TSInterfaceDeclaration',
            'ExportNamedDeclaration > TSTypeAliasDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
    },
  },
  { files: ['**/tables/**'], rules: { 'max-len': 'off', 'max-lines': 'off' } },
  ...core.map(purity),
  {
    files: ['client/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              // The names of files about a work are looked at before a server is started.
              regex: '/server/(?!src/project/asides[.]js$|src/protocol/messages[.]js$)',
              message: 'The client holds no knowledge of manuscripts: ask the server.',
            },
          ],
        },
      ],
    },
  },
);
