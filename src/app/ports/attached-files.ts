/** The outcome of fetching an attached file. */
export type FetchedFile = { readonly bytes: Uint8Array } | { readonly because: 'notFetched' | 'tooLarge' };

/** Fetches an attached file by the address that Teams gave, from where the municipality keeps its files and nowhere else. */
export type FetchAttachedFile = (address: string) => Promise<FetchedFile>;
