import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { markdownToHtml } from './markdown';

type Library = typeof import('adaptivecards');

/** Microsoft's own renderer, in a browser window without layout. */
const { window } = new JSDOM('<!doctype html><body></body>', { runScripts: 'outside-only' });
// Without layout, a window lacks the rendered text; the text content will do.
Object.defineProperty(window.HTMLElement.prototype, 'innerText', {
  get(this: HTMLElement) {
    return this.textContent;
  },
  set(this: HTMLElement, text: string) {
    this.textContent = text;
  },
});
// Styles are not looked at here either, and jsdom's CSS parsing takes three quarters of the time: a plain object holds them.
const styles = new WeakMap<object, object>();
Object.defineProperty(window.HTMLElement.prototype, 'style', {
  get(this: HTMLElement) {
    const style = styles.get(this) ?? { removeProperty: () => '', setProperty: () => {} };
    styles.set(this, style);
    return style;
  },
});
window.eval(readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8'));
const { AdaptiveCard, HostConfig, SerializationContext, Versions } = (
  window as unknown as { AdaptiveCards: Library }
).AdaptiveCards;

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

export interface RenderedCard {
  /** What the renderer complained about. */
  readonly complaints: readonly string[];
  readonly element: HTMLElement;
}

// Teams puts more than six into its menu; the renderer only complains.
const hostConfig = new HostConfig({ actions: { maxActions: 20 } });

/** The renderer keeps its last match position from card to card, and then finds every other language invalid. */
const isFalseAlarm = (complaint: string): boolean =>
  /^Invalid value ".." for property "lang"/.test(complaint) ||
  // A badge and a chart are newer than 1.5. The schema makes sure they have a fallback, which is what is shown here.
  /^Unknown element type "(?:Badge|Chart\.(?:HorizontalBar|Line))"\. Fallback will be used if present\.$/.test(
    complaint,
  );

/** A card as displayed. */
export const rendered = (card: object): RenderedCard => {
  const adaptiveCard = new AdaptiveCard();
  adaptiveCard.hostConfig = hostConfig;
  const context = new SerializationContext(Versions.v1_5);
  adaptiveCard.parse(card, context);
  const complaints = Array.from(
    { length: context.eventCount },
    (_unused, index) => context.getEventAt(index).message,
  );
  const element = adaptiveCard.render();
  if (element === undefined) throw new Error('the card shows nothing');
  const { validationEvents } = adaptiveCard.validateProperties();
  return {
    complaints: [...complaints, ...validationEvents.map(({ message }) => message)].filter(
      (complaint) => !isFalseAlarm(complaint),
    ),
    element,
  };
};
