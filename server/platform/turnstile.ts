/**
 * Lets in so many at a time, the others in the order in which they came. What is begun is finished sooner, and its data is
 * thrown away while it is young, which costs the least; taken up all at once, everything would wait for everything, and
 * be kept meanwhile.
 */
export class Turnstile {
  readonly #places: number;
  readonly #waiting: (() => void)[] = [];
  #within = 0;

  constructor(places: number) {
    this.#places = places;
  }

  /** Does the work once there is a place; what it throws is thrown. */
  async through<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#within >= this.#places) {
      await new Promise<void>((letIn) => this.#waiting.push(letIn));
    } else {
      this.#within += 1;
    }
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  /** The place goes to whoever has waited longest. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) {
      next();
    } else {
      this.#within -= 1;
    }
  }
}
