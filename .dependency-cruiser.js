const layer = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

/** CONTRIBUTING's house as rules: dependencies point one way. */
module.exports = {
  forbidden: [
    layer('no-circles', {}, { circular: true }, 'files that import each other are one file or three'),
    layer(
      'domain-is-pure',
      { path: '^src/domain' },
      { path: '^src/', pathNot: '^src/domain' },
      'rules know nothing but rules',
    ),
    layer(
      'domain-has-no-sdk',
      { path: '^src/domain' },
      { dependencyTypes: ['npm'], pathNot: 'node_modules/(temporal-polyfill|date-holidays)' },
      'rules need no I/O and no SDK',
    ),
    layer(
      'app-owns-its-ports',
      { path: '^src/app' },
      { path: '^src/(store|delivery|teams|tryout|cards|language|demo|main|start|config|log)' },
      'use cases know the rules and their own ports',
    ),
    layer(
      'language-and-cards-know-views-only',
      { path: '^src/(language|cards)' },
      { path: '^src/(store|delivery|teams|tryout|demo|main|start|config)' },
      'words and cards know view models',
    ),
    layer(
      'views-know-rules-only',
      { path: '^src/views' },
      { path: '^src/', pathNot: '^src/(domain|views)' },
      'what can be shown is told in the words of the domain',
    ),
    layer(
      'store-knows-ports-only',
      { path: '^src/store' },
      { path: '^src/(delivery|teams|tryout|cards|language|demo|main|start)' },
      'data know ports',
    ),
    layer(
      'model-knows-ports-only',
      { path: '^src/model' },
      { path: '^src/(store|delivery|teams|tryout|cards|language|demo|main|start|domain|views)' },
      'a language model is told a masked sentence, and knows of nothing else',
    ),
    layer(
      'language-model-only-in-model',
      { path: '^src', pathNot: '^src/model' },
      { path: 'node_modules/openai/' },
      'what leaves leaves by one door',
    ),
    layer(
      'delivery-knows-ports-only',
      { path: '^src/delivery' },
      { path: '^src/(store|teams|tryout|cards|language|demo|main|start)' },
      'delivery knows ports',
    ),
    layer(
      'sdk-only-in-teams',
      { path: '^src', pathNot: '^src/teams' },
      { path: 'node_modules/(botbuilder|botframework-|@microsoft/teams-ai)' },
      'another SDK later touches teams/ alone',
    ),
    layer(
      'tryout-is-a-leaf',
      { path: '^src', pathNot: '^src/tryout' },
      { path: '^src/tryout' },
      'the try-out page never runs in production',
    ),
    layer(
      'no-orphans',
      { orphan: true, path: '^src', pathNot: '\\.d\\.ts$|src/tryout/page' },
      {},
      'what nobody uses is deleted',
    ),
    layer(
      'production-needs-no-dev-dependency',
      { path: '^src', pathNot: '^src/tryout' },
      { dependencyTypes: ['npm-dev'] },
      'npm ci --omit=dev must run it',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: 'src/tryout/page' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'types'] },
  },
};
