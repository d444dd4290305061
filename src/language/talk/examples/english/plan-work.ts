import type { Examples } from '../examples';

/** What goes on in the plan and beside it: actions, follow-up, offers, other plans, and a team's digest. */
export const englishPlanWork: Examples = {
  action: `
    new action for N
    add an action to the plan of N
    N is to call A before D, put it in the plan
    put N down to contact A, as an action
    N will handle the school, add that as an action
    we need a task in the plan about work placement for N
    write in the plan that N books the doctor
    give N a task in the plan
    there's an action missing on the goal for N
    action: N talks to the club about the fee
    who does what for N, i want to write it in the plan
    i'll help N with the housing application, put it in the plan by D
    new task for N, due D
    create a task under the goal for N
    mum is going to practise bedtimes with N, write it as a task under the goal
    N is responsible for the application by D, add it to the plan
    how do i put a task in the plan
  `,
  followUp: `
    follow up on the goals for N
    i want to write down how far N is with the goal
    the goal about school is almost reached for N
    note progress on N's goal
    N is at three on the scale now
    absence is down to ten per cent, put that by the goal
    the goal for N has been reached
    the goal is no longer relevant for N
    put the goal for N on hold
    follow-up on goals N
    we just went through the goals with N and they feel it's moving
    where do i record the progress on a goal
    review of the goals for N
    new measurement for N's goal
    N goes to school four days a week now, i'd like that on the goal
    the goal about sleep has to be adjusted
    next follow-up on the goals is D
  `,
  offers: `
    what offers does N have
    offers for N
    is there an offer for N
    show the offers of N
    does N have a support family
    give N a mentor from the volunteers
    N said yes to homework help, write it
    find an offer for homework
    what offers are there for young people without work
    is there anything for lonely mothers
    is there a club with free sports
    i'm looking for a volunteer friend for N
    what can we offer N
    the offer for N has started
    N dropped out of the offer
    are there any clubs for boys of ten
    where could mum get help with her budget from volunteers
    any leisure activities that cost nothing
    do the scouts have room for N
  `,
  otherPlans: `
    which other plans does N have
    other plans for N
    does N have a job plan at A
    is there a youth plan for N
    what does the jobcentre plan say about N
    has the school made a plan for N
    they have a plan at A too, put it down
    note that N has an integration contract
    does our plan fit with the one from A
    what plans are running next to ours for N
    N has a treatment plan at A
    are there more plans on N than ours
    A made a youth plan with N, it has to be registered
    who else makes plans for N
    does our plan replace the child's plan
    i want to write down that there is another plan
  `,
  digest: `
    can the team get an overview every monday
    send a weekly overview to the channel
    when does the overview come in our channel
    set up a regular overview
    stop the regular overview
    the overview should come D T instead
    can you post the numbers in the team channel every friday
    we'd like the weekly digest on another day
    how do i set up the digest for the team
    switch the weekly overview off
    the channel gets its overview too early in the day
    automatic overview for the department
  `,
  plan: `
    which actions are in the plan for N
  `,
  goal: `
    write a new goal for N
    N wishes for a spare-time job, make that a goal
    we agreed on a goal about calm bedtimes
    the family's goal is to get on top of the money
  `,
};
