export const the = '[the|a|an]';
export const of = '[for|of|to|in|on|at|about|with] [the]';
export const show = '[show|view|see|open|find|get|write|make] [me] [the]';
export const because = '(because|reason|since)';
