import fc from 'fast-check';

/**
 * On CI a change is judged by itself, not by the luck of the draw: properties are tried on the same examples each time.
 * Everywhere else each run tries new ones.
 */
if (process.env.CI === 'true') fc.configureGlobal({ seed: 20_260_302 });
