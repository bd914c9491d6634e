/** Folders of chapters, and which of their files are manuscripts, whoever is asked. */
export const TREES: readonly {
  readonly it: string;
  readonly files: Readonly<Record<string, string>>;
  readonly manuscripts: readonly string[];
}[] = [
  {
    it: 'an empty project takes every text but those about the work',
    files: {
      'ficwright.json': '{}',
      'one.txt': '',
      'CH1.TXT': '',
      'two.md': '',
      'README.md': '',
      'notes.txt': '',
      'map.png': '',
    },
    manuscripts: ['CH1.TXT', 'one.txt', 'two.md'],
  },
  {
    it: 'patterns take what they match, in whatever capitals its ending is',
    files: {
      'ficwright.json': '{ // the story\n "manuscripts": ["chapters/*.txt", "extra.md",], }',
      'chapters/CH1.TXT': '',
      'chapters/ch2.txt': '',
      'chapters/ch3.md': '',
      'extra.MD': '',
      'old.txt': '',
    },
    manuscripts: ['chapters/CH1.TXT', 'chapters/ch2.txt', 'extra.MD'],
  },
  {
    it: 'a pattern with an exclamation mark takes out again, in whatever order',
    files: {
      'ficwright.json': '{ "manuscripts": ["!**/draft-*.txt", "**/*.txt", "!old/**"] }',
      'one.txt': '',
      'draft-two.txt': '',
      'part/draft-3.TXT': '',
      'old/four.txt': '',
      'part/five.txt': '',
    },
    manuscripts: ['one.txt', 'part/five.txt'],
  },
  {
    it: 'a text about the work is one where a pattern names it, and a .fic file always',
    files: {
      'ficwright.json': '{ "manuscripts": ["*.md", "notes.txt"] }',
      'notes.txt': '',
      'outline.md': '',
      'a.md': '',
      'deep/b.fic': '',
      'deep/c.md': '',
    },
    manuscripts: ['a.md', 'deep/b.fic', 'notes.txt'],
  },
  {
    it: 'a project in a folder below decides there',
    files: {
      'ficwright.json': '{ "manuscripts": ["*.txt"] }',
      'one.txt': '',
      'part/two.txt': '',
      'sequel/ficwright.json': '{ "manuscripts": ["**/*.md"] }',
      'sequel/three.txt': '',
      'sequel/deep/four.md': '',
    },
    manuscripts: ['one.txt', 'sequel/deep/four.md'],
  },
  {
    it: 'a broken project takes every text',
    files: { 'ficwright.json': '{ "manuscripts": [', 'one.txt': '', 'README.md': '' },
    manuscripts: ['one.txt'],
  },
  {
    it: 'without any project only .fic files are, and every other text is to be asked about',
    files: { 'one.fic': '', 'two.txt': '', 'CH3.TXT': '', 'README.md': '' },
    manuscripts: ['one.fic'],
  },
];
