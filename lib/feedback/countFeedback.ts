import { type FeedbackLine, feedbackAnswers } from './answerFeedback';

export type FeedbackCount = { page: string; yes: number; no: number };

/** The answers in a log of `npm start`, a line of JSON for each event: for each page, those with most no first. */
export function countFeedback(log: string): FeedbackCount[] {
  const counts = new Map<string, FeedbackCount>();
  for (const { page, answer } of log.split('\n').flatMap(readLine)) {
    const count = counts.get(page) ?? { page, yes: 0, no: 0 };
    count[answer] += 1;
    counts.set(page, count);
  }
  return [...counts.values()].sort(
    (one, other) => other.no - one.no || other.yes - one.yes || (one.page < other.page ? -1 : 1),
  );
}

/** Lines of other events, and what others have written among them, are passed over. */
function readLine(text: string): Pick<FeedbackLine, 'page' | 'answer'>[] {
  try {
    const { event, page, answer } = JSON.parse(text) ?? {};
    const isFeedback = event === 'feedback' && typeof page === 'string' && feedbackAnswers.includes(answer);
    return isFeedback ? [{ page, answer }] : [];
  } catch {
    return [];
  }
}
