/** At night there is time for everything that is only sampled by day (`npm run nightly`). */
export const isNightly = Number(process.env.PROPERTY_RUNS ?? 1) > 1;
