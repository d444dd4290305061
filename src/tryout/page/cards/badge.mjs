// @ts-check

const { CardElement, StringProperty, Versions, GlobalRegistry } = AdaptiveCards;

/** The badge newer Teams clients show. The renderer does not know it, and would show its fallback, as older clients do. */
class Badge extends CardElement {
  static textProperty = new StringProperty(Versions.v1_5, 'text', true);
  static styleProperty = new StringProperty(Versions.v1_5, 'style', true);

  getJsonTypeName() {
    return 'Badge';
  }

  internalRender() {
    const pill = document.createElement('span');
    pill.className = `state-badge state-${String(this.getValue(Badge.styleProperty) ?? 'default').toLowerCase()}`;
    pill.textContent = this.getValue(Badge.textProperty) ?? '';
    const line = document.createElement('div');
    line.append(pill);
    return line;
  }
}

/** Lets cards show badges. */
export const knowBadges = () => GlobalRegistry.elements.register('Badge', Badge);
