import { writeCustomId } from '../src/bot/custom-id.js';
import { UserFailure } from '../src/bot/failure.js';
import type { Reading } from '../src/interpret/index.js';
import {
  interpretReply,
  type InterpretReply,
  otherReply,
  questionRow,
} from '../src/render/interpret.js';
import { interpretSentences } from '../src/wording/interpret.js';
import {
  metricSentences,
  noValuesSentence,
  problemSentence,
} from '../src/wording/interpret-problem.js';
import { asking } from '../src/wording/interpret-question.js';
import type { Words } from '../src/wording/words.js';
import type { Services } from './command.js';
import { interpretRequest, keepRequest, type PasteRequest } from './paste-request.js';

async function questionFor(
  { question, threshold, rows: [first] }: Reading,
  request: PasteRequest,
  services: Services,
  words: Words,
): Promise<InterpretReply['components']> {
  if (!question) return [];
  const many = typeof first?.value !== 'number';
  const id = writeCustomId('interpret', 'answer', await keepRequest(request, services));
  return [questionRow(id, asking(question, { threshold, many }, words))];
}

/**
 * Says what a paste is. A shared answer leaves out the texts that stood beside the values, since
 * bots are exempt from AutoMod.
 * @throws UserFailure when nothing could be read
 */
export async function answerInterpret(
  request: PasteRequest,
  { words, shared }: { readonly words: Words; readonly shared: boolean },
  services: Services,
): Promise<InterpretReply> {
  const found = interpretRequest(request);
  switch (found.kind) {
    case 'unreadable':
      throw new UserFailure(problemSentence(found.problem, words));
    case 'metric-line':
      return otherReply(words.t('interpret.title.metricLine'), metricSentences(found, words));
    case 'no-values':
      return otherReply(words.t('interpret.title.noValues'), [noValuesSentence(found, words)]);
    default: {
      const named = !shared;
      const said = interpretSentences(found, words, { named });
      const question = await questionFor(found, request, services, words);
      return interpretReply(found, said, { words, named, question });
    }
  }
}
