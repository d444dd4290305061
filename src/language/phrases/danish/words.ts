export const of = '[for|på|i|til|hos|af|om]';
export const show = '[vis|vise|se|åbn|åbne|find|finde|hent|lav|skriv]';
export const because = '(fordi|eftersom|idet|grundet|årsag|grund)';
