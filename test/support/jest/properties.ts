import fc from 'fast-check';

/**
 * On CI a change is judged on its merits, not by the luck of the draw: properties try the same examples each time.
 * Everywhere else, each run tries new ones.
 */
if (process.env.CI === 'true') fc.configureGlobal({ seed: 20_260_302 });
