/** The renderer's browser bundle, loaded by index.html before the page's own modules. */
declare const AdaptiveCards: typeof import('adaptivecards');
