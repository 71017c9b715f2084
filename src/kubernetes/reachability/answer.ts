/** What files say about a question: `may` where they do not settle it. */
export type Answer = 'yes' | 'no' | 'may';

/** Whether all of them hold. */
export function allOf<Item>(items: Iterable<Item>, holds: (item: Item) => Answer): Answer {
  let answer: Answer = 'yes';
  for (const item of items) {
    const one = holds(item);
    if (one === 'no') return 'no';
    if (one === 'may') answer = 'may';
  }
  return answer;
}

/** Whether one of them holds. */
export function anyOf<Item>(items: Iterable<Item>, holds: (item: Item) => Answer): Answer {
  let answer: Answer = 'no';
  for (const item of items) {
    const one = holds(item);
    if (one === 'yes') return 'yes';
    if (one === 'may') answer = 'may';
  }
  return answer;
}

/** The other way round; what is open stays open. */
export function not(answer: Answer): Answer {
  if (answer === 'may') return 'may';
  return answer === 'yes' ? 'no' : 'yes';
}

/** The answer to a question that has one. */
export function asAnswer(holds: boolean): Answer {
  return holds ? 'yes' : 'no';
}
