/** A worker of the site that answers one message after another. */
export class AskedWorker {
  readonly #worker: Worker;
  #last: Promise<unknown> = Promise.resolve();

  constructor(address: string) {
    this.#worker = new Worker(address, { type: "module" });
  }

  ask<Answer>(message: unknown): Promise<Answer> {
    const answer = this.#last.then(() => this.#answerTo<Answer>(message));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  end(): void {
    this.#worker.terminate();
  }

  #answerTo<Answer>(message: unknown): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      this.#worker.onerror = () => reject(new Error("The worker failed"));
      this.#worker.postMessage(message);
    });
  }
}
