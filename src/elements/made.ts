/** An element with its properties and children, for what is made on use. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A button that does one thing. */
export function button(text: string, press: () => void): HTMLButtonElement {
  const control = made('button', { type: 'button' }, text);
  control.addEventListener('click', press);
  return control;
}
