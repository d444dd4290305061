/** What became of fetching a file that somebody attached. */
export type FetchedFile = { readonly bytes: Uint8Array } | { readonly because: 'notFetched' | 'tooLarge' };

/** Fetches an attached file by the address that Teams gave, from where the municipality keeps its files and nowhere else. */
export type FetchAttachedFile = (address: string) => Promise<FetchedFile>;
