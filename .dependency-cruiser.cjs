/**
 * The order of rooms: a room may import those that stand before it in its list, and itself; no file may be part of an
 * import circle, types included. `npm run lint` checks it, `npm run graph` prints the rooms.
 */

/** Folders of server/src, and with them what each layer may know. */
const layers = ['text', 'lexicon', 'manuscript', 'analysis', 'rules', 'project', 'features'];

/** Sub-rooms of analysis, from what knows least to what knows most. */
const analysis = [
  'structure',
  'paratext',
  'scenes',
  'outline',
  'wordcount',
  'language',
  'clauses',
  'dialogue',
  'mentions',
  'author',
  'cast',
  'attribution',
  'checks',
];

const upward = (name, base, list) =>
  list.slice(0, -1).map((room, at) => ({
    name,
    severity: 'error',
    comment: `${base}${room} is a lower room than the one it imports.`,
    from: { path: `^${base}${room}[/.]` },
    to: { path: `^${base}(?:${list.slice(at + 1).join('|')})[/.]` },
  }));

/** The groups of rules stand between their helpers and their list; none knows the engine, nor does a helper know a rule. */
const ruleRooms = [
  { from: 'definition', to: '(?!definition/)' },
  { from: 'support', to: '(?!definition/|support/)' },
  { from: '(?!definition/|support/|engine/|index[.])', to: '(?:index[.]|engine/)' },
  { from: 'index[.]', to: 'engine/' },
].map(({ from, to }) => ({
  name: 'rules-in-order',
  severity: 'error',
  from: { path: `^server/src/rules/${from}` },
  to: { path: `^server/src/rules/${to}` },
}));

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...upward('layers-in-order', 'server/src/', layers),
    ...upward('analysis-in-order', 'server/src/analysis/', analysis),
    ...ruleRooms,
    {
      name: 'project-disk-at-the-edge',
      severity: 'error',
      from: { path: '^server/src/(?:project/[^/]+[.]ts|features/)' },
      to: { path: '^server/src/(?:project/onDisk|disk|lsp|cli)/' },
    },
  ],
  options: { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } },
};
