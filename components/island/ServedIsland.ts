import { type Fields, readFields, writeFields } from './fields';

/** An island as the server sent it, and as the visitor found it: translated, where it was. */
export class ServedIsland {
  readonly #nodes: readonly Node[];

  constructor(private readonly element: Element) {
    this.#nodes = [...element.childNodes].map((node) => node.cloneNode(true));
  }

  readFields(): Fields {
    return readFields(this.element);
  }

  /** Puts it back, with what the visitor has done meanwhile. */
  putBack(fields: Fields): void {
    this.element.replaceChildren(...this.#nodes);
    writeFields(this.element, fields);
  }
}
