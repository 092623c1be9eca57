import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Article, Quiz, Span } from "@/questions/types";

/** What is wanted of a quiz. */
export interface QuizWish {
  readonly count: number;
  readonly seed: string;
  /** The place of the article that is asked about, where it is one. */
  readonly about?: Span;
}

/** The text took more time or memory than one text may have. */
export class TextTooHard extends Error {
  override readonly name = "TextTooHard";
}

/** The thread can not run here, a bundle without its files for instance; nothing is known of the text. */
export class NoWorker extends Error {
  override readonly name = "NoWorker";
}

/** So many texts wait already that this one would not be written in time. */
export class TooBusy extends Error {
  override readonly name = "TooBusy";
}

export interface QuizWorkerSettings {
  /** The thread's script. It comes in as a value, so that Next does not take it into its bundles. */
  readonly file: string;
  /** From handing over a text to its quiz, in milliseconds. */
  readonly deadline: number;
  /** From starting the thread to its being ready, in milliseconds. */
  readonly startDeadline: number;
  /** Texts in the queue, the one that is being written with them. */
  readonly mostWaiting: number;
  /** Of the thread's heap, in megabytes; the model's arrays stand outside it. */
  readonly memory: number;
}

const SETTINGS: QuizWorkerSettings = {
  file: path.resolve("app/_server/quiz-thread.mjs"),
  deadline: 20_000,
  startDeadline: 30_000,
  mostWaiting: 60,
  memory: 512,
};

/** What is posted is copied; an empty list of what is handed over tells a thread's port from a window. */
const NOTHING_MOVED: never[] = [];

interface Answer {
  readonly ready?: true;
  readonly quiz?: Quiz;
  readonly fault?: string;
}

/**
 * A thread that writes one quiz at a time, so that the server goes on answering meanwhile. A text that exceeds the
 * limits costs the thread its life and nobody else anything: the next text gets a new one.
 */
export class QuizWorker {
  readonly #settings: QuizWorkerSettings;
  #worker: Worker | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(settings: Partial<QuizWorkerSettings> = {}) {
    this.#settings = { ...SETTINGS, ...settings };
  }

  /** @throws TextTooHard, TooBusy, NoWorker, or the question writer's own fault */
  async write(article: Article, wish: QuizWish): Promise<Quiz> {
    if (this.#waiting >= this.#settings.mostWaiting) throw new TooBusy("Too many texts wait.");
    this.#waiting++;
    try {
      return await this.#afterOthers(() => this.#writeNow(article, wish));
    } finally {
      this.#waiting--;
    }
  }

  /**
   * Starts the thread, so that the first quiz does not wait for it.
   *
   * @throws NoWorker
   */
  async prepare(): Promise<void> {
    await this.#afterOthers(() => this.#running());
  }

  /** Ends the thread; the next text starts another. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #afterOthers<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #running(): Promise<Worker> {
    this.#worker ??= await this.#start();
    return this.#worker;
  }

  async #writeNow(article: Article, wish: QuizWish): Promise<Quiz> {
    const worker = await this.#running();
    const answer = this.#answerOf(worker, this.#settings.deadline);
    worker.postMessage({ article, wish }, NOTHING_MOVED);
    const { quiz, fault } = await answer.catch(async (cause: unknown) => {
      await this.stop();
      throw new TextTooHard("The text took too long or too much memory.", { cause });
    });
    if (quiz === undefined) throw new Error(`the question writer failed: ${fault}`);
    return quiz;
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(this.#settings.file, {
      resourceLimits: { maxOldGenerationSizeMb: this.#settings.memory },
    });
    // A build or a command that has done its work does not wait for the thread.
    worker.unref();
    // A thread that dies between two texts makes room for another.
    const forget = () => {
      if (this.#worker === worker) this.#worker = null;
    };
    worker.on("error", forget).on("exit", forget);
    await this.#answerOf(worker, this.#settings.startDeadline).catch(async (cause: unknown) => {
      await worker.terminate();
      throw new NoWorker("The thread that writes quizzes did not start.", { cause });
    });
    return worker;
  }

  /** The thread's next message; rejects when it dies or the time is up. */
  #answerOf(worker: Worker, milliseconds: number): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer);
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      };
      const onMessage = (answer: Answer) => {
        settle();
        resolve(answer);
      };
      const onError = (error: Error) => {
        settle();
        reject(error);
      };
      const onExit = () => onError(new Error("the thread ended"));
      const timer = setTimeout(
        () => onError(new Error(`no answer within ${milliseconds} ms`)),
        milliseconds,
      );
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    });
  }
}
