import type { Network } from '../../src/classify/network.js';
import type { Gradient } from './gradient.js';

/** Where the sums of squared gradients begin. */
const START = 0.01;
const EPSILON = 1e-7;

type Numbers = Float32Array | Float64Array;

/**
 * AdaGrad (Duchi, Hazan, Singer 2011), which moves each number by the learning rate over the root
 * of its squared gradients so far. Only rows with a gradient are visited, and others would not move:
 * a step costs what its batch contains, not what the vocabulary holds.
 */
export class AdaGrad {
  readonly #rate: number;
  readonly #embedding: Float32Array;
  readonly #output: Float64Array;
  #outputBias = START;

  constructor({ size, hidden }: Network, learningRate: number) {
    this.#rate = learningRate;
    this.#embedding = new Float32Array(size * hidden).fill(START);
    this.#output = new Float64Array(hidden).fill(START);
  }

  /** Moves the network's arrays against the gradient, in place, and returns it with its new output bias. */
  step(network: Network, gradient: Gradient): Network {
    const { hidden, embedding, output, outputBias } = network;
    for (const id of gradient.rows)
      this.#move(embedding, gradient.embedding, this.#embedding, id * hidden, (id + 1) * hidden);
    this.#move(output, gradient.output, this.#output, 0, hidden);
    this.#outputBias += gradient.outputBias ** 2;
    const fall = (this.#rate * gradient.outputBias) / Math.sqrt(this.#outputBias + EPSILON);
    return { ...network, outputBias: outputBias - fall };
  }

  #move(values: Numbers, gradient: Numbers, squares: Numbers, from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const slope = gradient[at] ?? 0;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      values[at] = (values[at] ?? 0) - (this.#rate * slope) / Math.sqrt(square + EPSILON);
    }
  }
}
